import { isIsoDate } from '../../domain/document/date.ts';
import { type FilePosition, type Issue, issue } from '../../domain/issue/index.ts';
import { findRawKeys } from '../../domain/text/rawKeys.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachSentence } from '../eachSentence.ts';
import { eachText } from '../link.ts';
import type { Catalogues } from '../readCatalogues.ts';
import { placeIn } from './checkReferences.ts';

/**
 * Slips of the hand that make words: keys that never became letters, in official words and in our own, and days that no
 * calendar has, in our own only (an official text is printed with its errors).
 */
export function checkTyping(documents: Iterable<CorpusDocument>, catalogues: Catalogues): Issue[] {
  const issues: Issue[] = [];
  for (const document of documents) {
    for (const { text } of eachText(document)) issues.push(...officialIssues(text));
    issues.push(...sentenceIssues(document.metadata, document.placeOf));
  }
  for (const { value, placeOf } of Object.values(catalogues)) issues.push(...sentenceIssues(value, placeOf));
  return issues;
}

type PlacedText = ReturnType<typeof eachText> extends Generator<infer Placed> ? Placed : never;

function officialIssues(text: PlacedText['text']): Issue[] {
  const isMarked = (at: number) =>
    text.marks.some(({ type, start, end }) => type === 'sic' && start <= at && at < end);
  const [first] = findRawKeys(text.value).filter(({ start }) => !isMarked(start));
  return first ? [keysLeft(first, placeIn(text.places, first.start))] : [];
}

function sentenceIssues(value: unknown, placeOf: (path: readonly PropertyKey[]) => FilePosition): Issue[] {
  return [...eachSentence(value)].flatMap(({ path, sentence }) => {
    const [first] = findRawKeys(sentence);
    const day = impossibleDay(sentence);
    return [
      ...(first ? [keysLeft(first, placeOf(path))] : []),
      ...(day ? [issue('day-not-in-calendar', placeOf(path), { found: day })] : []),
    ];
  });
}

const keysLeft = ({ found, meant }: { found: string; meant: string }, place: FilePosition) =>
  issue('keys-left', place, { found, expected: meant });

/** "31/2/2025": the first day of a sentence, written as days are, that is in no calendar. */
function impossibleDay(sentence: string): string | undefined {
  const days = sentence.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/((?:18|19|20)\d\d)(?![\d/-]|\.\d)/gu);
  for (const [written, day = '', month = '', year = ''] of days)
    if (!isIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)) return written;
  return undefined;
}
