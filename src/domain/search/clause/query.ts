import { couldBeSyllable } from '../../text/couldBeSyllable.ts';
import { hasTone } from '../../text/marks.ts';
import { wordsOf } from '../../text/textWord.ts';
import type { Abbreviations } from './abbreviations.ts';
import { mayAbbreviate, mayAsk, mayReadOtherwise } from './mayNeed.ts';
import type { LaterParts, LoadPart } from './parts.ts';
import type { QueryWord } from './queryWord.ts';
import type { Reading } from './reading.ts';
import { pairTerm, wholeTerm } from './termHash.ts';

/** What a query is read with: abbreviations of whole words, the others, and the later parts of the program. */
export interface QuerySource {
  inWords: Abbreviations;
  abbreviations: () => Promise<Abbreviations>;
  part: LoadPart;
}

/** Letters of a query that are read at all, and words of it that are looked up. */
const LONGEST_QUERY = 400;
const MOST_WORDS = 16;
const MOST_READINGS = 4;
/** Up to here words may all be names and codes. */
const FEW_WORDS = 6;
/** Words that stand for something shorter or longer. */
const LONGEST_ABBREVIATION = 5;

/**
 * A query as typed, and with its abbreviations written out; none when it has no words. Of a question only what it asks
 * about, unless the words that ask may be looked for themselves.
 */
export async function readQuery(text: string, source: QuerySource): Promise<Reading[]> {
  const raw = text
    .slice(0, LONGEST_QUERY * 2)
    .normalize('NFC')
    .slice(0, LONGEST_QUERY);
  const other = mayReadOtherwise(raw) ? await source.part('otherwise') : undefined;
  const written = other ? other.writeOutAmounts(other.writeOutChat(raw)) : raw;
  const withYear = other?.withYear ?? (() => []);
  const typed = await readSpelled(written, source, withYear);
  const meant = other?.fromKeys(written) ?? written;
  if (meant === written) return typed;
  const others = await readSpelled(meant, source, withYear);
  return [...typed.slice(0, MOST_READINGS / 2), ...others].slice(0, MOST_READINGS);
}

async function readSpelled(
  raw: string,
  source: QuerySource,
  withYear: LaterParts['otherwise']['withYear'],
): Promise<Reading[]> {
  const words = spelledWords(raw).slice(0, MOST_WORDS);
  if (words.length === 0 || isStrange(words)) return [];
  const isShouted = raw === raw.toUpperCase();
  const isToneTold = words.some(({ form }) => hasTone(form));
  const typed = words.map((word) => ({
    ...word,
    isToneTold,
    isCapital: !isShouted && isCapital(word.written),
  }));
  const asking = mayAsk(typed) ? await source.part('question') : undefined;
  const question = asking?.withoutQuestion(typed);
  const abbreviations = mayAbbreviate(typed) ? await source.abbreviations() : {};
  const left = writeOut(question?.words ?? typed, { ...source.inWords, ...abbreviations })
    .flatMap((one) => [one, ...withYear(one)])
    .slice(0, MOST_READINGS);
  const taken = question ? typed.length - question.words.length : 0;
  const readings = left.map((one) => ({
    ...toReading(one),
    ...(question?.asks && { asks: question.asks, answers: asking!.answers }),
    ...(taken > 0 && { taken }),
  }));
  if (!question?.isUnsure) return readings;
  const asks =
    question.asks && ('latest' in question.asks || 'countOf' in question.asks)
      ? { asks: question.asks, answers: asking!.answers }
      : {};
  return [...readings.slice(0, MOST_READINGS - 1), { ...toReading(typed), ...asks }];
}

/** Words of other languages, letters one by one: of such a query nothing is here, and each word would cost its files. */
function isStrange(words: readonly QueryWord[]): boolean {
  const strange = words.filter(({ key }) => !couldBeSyllable(key) || /^[a-z]$/.test(key));
  return words.length > FEW_WORDS && strange.filter(({ key }) => !/^\d/.test(key)).length * 2 > words.length;
}

/** Whether words end as the index has a document's year: "năm 2026". */
export const endsWithYear = (words: readonly QueryWord[]) =>
  words.length > 2 && words.at(-2)!.key === 'nam' && isYear(words.at(-1)!);

const isYear = ({ key }: QueryWord) => /^(?:19|20)\d\d$/.test(key);

/** Readings of the words: as typed first, then with every abbreviation written out, then with some of them. */
function writeOut(words: readonly QueryWord[], abbreviations: Abbreviations): QueryWord[][] {
  let readings: { words: QueryWord[]; left: number }[] = [{ words: [], left: 0 }];
  for (let at = 0; at < words.length; ) {
    const { length, meanings } = abbreviationAt(words, at, abbreviations);
    const typed = { next: words.slice(at, at + length), left: Number(meanings.length > 0) };
    const written = meanings.map((meaning) => ({ next: spelledWords(meaning) as QueryWord[], left: 0 }));
    readings = [typed, ...written].flatMap(({ next, left }) =>
      readings.map((before) => ({ words: [...before.words, ...next], left: before.left + left })),
    );
    // The first is as typed throughout; of the others, those that write out more.
    const [first, ...others] = readings;
    readings = [first!, ...others.sort((a, b) => a.left - b.left).slice(0, MOST_READINGS * 2 - 1)];
    at += length;
  }
  return readings.map((reading) => reading.words.slice(0, MOST_WORDS));
}

function abbreviationAt(words: readonly QueryWord[], at: number, abbreviations: Abbreviations) {
  for (let length = Math.min(LONGEST_ABBREVIATION, words.length - at); length > 0; length--) {
    const part = words.slice(at, at + length);
    const key = part.map((word) => word.key).join(' ');
    const meanings = Object.hasOwn(abbreviations, key) ? abbreviations[key]! : undefined;
    if (meanings && (length > 1 || part[0]!.isCapital || !couldBeSyllable(key))) return { length, meanings };
  }
  return { length: 1, meanings: [] };
}

const spelledWords = (text: string) =>
  wordsOf(text).map((word) => ({ ...word, written: text.slice(word.start, word.end) }));

function isCapital(raw: string): boolean {
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** A reading of words as they are, without looking for abbreviations. */
export function toReading(words: readonly QueryWord[]): Reading {
  const pairs = words.slice(1).map((second, index) => {
    const first = words[index]!;
    return { key: pairTerm(first.key, second.key), form: pairTerm(first.form, second.form) };
  });
  return { words, pairs, whole: wholeTerm(words.map(({ key }) => key)), senses: [] };
}
