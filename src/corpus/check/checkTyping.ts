import { isIsoDate } from '../../domain/document/date.ts';
import { type FilePosition, type Issue, issue } from '../../domain/issue/index.ts';
import { findDoubledWords } from '../../domain/text/doubledWords.ts';
import { findRawKeys } from '../../domain/text/rawKeys.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachSentence } from '../eachSentence.ts';
import { eachText } from '../link.ts';
import type { Catalogues } from '../readCatalogues.ts';
import { placeIn } from './checkReferences.ts';

/**
 * Slips of the hand that make words, in official words and in our own: keys that never became letters, words written
 * twice, days that no calendar has. What the print itself has so stands in a `<Sic>`.
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
  const unmarked = ({ start }: { start: number }) => !isMarked(start);
  return slipsIn(text.value, unmarked, (start) => placeIn(text.places, start));
}

function sentenceIssues(value: unknown, placeOf: (path: readonly PropertyKey[]) => FilePosition): Issue[] {
  return [...eachSentence(value)].flatMap(({ path, sentence }) =>
    slipsIn(
      sentence,
      () => true,
      () => placeOf(path),
    ),
  );
}

/** The first slip of each kind: where one hand slipped, the author reads the whole paragraph again. */
function slipsIn(
  words: string,
  counts: (one: { start: number }) => boolean,
  placeOf: (start: number) => FilePosition,
): Issue[] {
  const keys = findRawKeys(words).find(counts);
  const doubled = findDoubledWords(words).find(counts);
  const day = findImpossibleDays(words).find(counts);
  return [
    ...(keys ? [keysLeft(keys, placeOf(keys.start))] : []),
    ...(doubled ? [issue('words-doubled', placeOf(doubled.start), { found: doubled.found })] : []),
    ...(day ? [issue('day-not-in-calendar', placeOf(day.start), { found: day.found })] : []),
  ];
}

const keysLeft = ({ found, meant }: { found: string; meant: string }, place: FilePosition) =>
  issue('keys-left', place, { found, expected: meant });

/** "31/2/2025": days written as days are that are in no calendar. */
function findImpossibleDays(words: string): { found: string; start: number }[] {
  const days = words.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/((?:18|19|20)\d\d)(?![\d/-]|\.\d)/gu);
  return [...days].flatMap(({ 0: found, 1: day = '', 2: month = '', 3: year = '', index: start }) =>
    isIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ? [] : [{ found, start }],
  );
}
