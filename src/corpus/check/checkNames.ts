import type { Body } from '../../domain/document/catalogues.ts';
import { DOCUMENT_TYPES } from '../../domain/document/documentType.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import { foldText } from '../../domain/text/fold.ts';
import { PROGRAMME_FILE } from '../contentPlaces.ts';
import type { CorpusDocument } from '../corpus.ts';

/** A name without a number leads to one document only; nor do two documents share type, number and date. */
export function checkNames(documents: readonly CorpusDocument[], bodies: readonly Body[]): Issue[] {
  const taken = new Set([
    ...Object.values(DOCUMENT_TYPES).map(({ name }) => foldText(name)),
    ...bodies.flatMap(({ names }) => names.map(foldText)),
  ]);
  const names = new Map<string, string>();
  const numbers = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { metadata, placeOf, file } of documents) {
    metadata.aliases.forEach(({ value }, index) => {
      if (value === undefined) return;
      const key = foldText(value);
      const advice =
        metadata.role !== 'programme' && file !== PROGRAMME_FILE && taken.has(key)
          ? 'đây là tên của một loại văn bản hoặc một cơ quan, sẽ dính vào mọi câu có chữ ấy; ghi tên gọi đầy đủ.'
          : aliasAdvice(value);
      if (advice) {
        const place = placeOf(['aliases', index]);
        issues.push(
          issue('field-invalid', place, { field: 'aliases', found: `“${value}”`, expected: advice }),
        );
      }
      const other = names.get(key);
      if (other && other !== metadata.id)
        issues.push(issue('alias-repeated', placeOf(['aliases', index]), { found: value, other }));
      names.set(key, metadata.id);
    });
    const { number, date, type, id } = metadata;
    const written = [
      { value: number.value, path: ['number'] },
      ...metadata.otherNumbers.map(({ value }, index) => ({ value, path: ['otherNumbers', index] })),
    ];
    for (const { value, path } of written) {
      if (value === undefined) continue;
      const key = [type, foldText(value), date.value ?? ''].join(' ');
      const other = numbers.get(key);
      // One fault for two documents, in however many ways both write their number.
      if (other && other !== id && issues.every(({ place }) => place.file !== placeOf(path).file))
        issues.push(issue('number-repeated', placeOf(path), { found: value, other }));
      numbers.set(key, id);
    }
  }
  return issues;
}

/** A name is looked for in every sentence: one of few letters, or a number, would be found where it is not meant. */
function aliasAdvice(alias: string): string | undefined {
  if (/^\d+\S*[-/]\S*$/u.test(alias)) return 'số hiệu ghi ở number hoặc otherNumbers, không ghi ở aliases.';
  const isOneWord = !/\s/u.test(alias);
  if (alias.length < 5 || (isOneWord && alias === alias.toLocaleLowerCase('vi')))
    return 'tên gọi quá ngắn sẽ dính vào mọi câu có chữ ấy; ghi tên gọi đầy đủ.';
  return undefined;
}
