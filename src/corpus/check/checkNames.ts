import { type Issue, issue } from '../../domain/issue/index.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { CorpusDocument } from '../corpus.ts';

/** A name without a number leads to one document only; nor do two documents share type, number and date. */
export function checkNames(documents: readonly CorpusDocument[]): Issue[] {
  const names = new Map<string, string>();
  const numbers = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { metadata, placeOf } of documents) {
    metadata.aliases.forEach(({ value }, index) => {
      if (value === undefined) return;
      const key = foldText(value);
      const other = names.get(key);
      if (other && other !== metadata.id)
        issues.push(issue('alias-repeated', placeOf(['aliases', index]), { found: value, other }));
      names.set(key, metadata.id);
    });
    const { number, date, type, id } = metadata;
    if (number.value === undefined) continue;
    const key = [type, foldText(number.value), date.value ?? ''].join(' ');
    const other = numbers.get(key);
    if (other && other !== id)
      issues.push(issue('number-repeated', placeOf(['number']), { found: number.value, other }));
    numbers.set(key, id);
  }
  return issues;
}
