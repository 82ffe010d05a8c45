import { cutAround } from '../../text/cutAround.ts';
import { isFunctionWord } from '../../text/functionWord.ts';
import type { TextWord } from '../../text/textWord.ts';
import type { QueryWord } from './queryWord.ts';
import { type Stance, standsFor } from './stance.ts';

/** A stretch of a clause's words, and what of it answers the query. */
export interface Excerpt {
  text: string;
  /** Offsets in `text` of what to mark, in order. */
  marks: [start: number, end: number][];
  /** How many letters at the beginning are an official text's own words; the rest is the site's. */
  official: number;
}

const ELLIPSIS = '…';

/**
 * About `length` letters of a text around what was found; the whole text where it is short. Up to `officialEnd` the
 * text is official.
 */
export function excerptOf(
  text: string,
  words: readonly TextWord[],
  query: readonly QueryWord[],
  found: Stance,
  length: number,
  officialEnd = 0,
): Excerpt {
  const ranges = rangesOf(words, query, found);
  const centre = found.phrases[0] ?? found.stretch?.[0];
  const anchor = centre === undefined ? (ranges[0]?.[0] ?? 0) : words[centre]!.start;
  const [from, to] = cutAround(text, anchor, length);
  const before = from > 0 ? `${ELLIPSIS} ` : '';
  const after = to < text.length ? ` ${ELLIPSIS}` : '';
  const marks = ranges
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): [number, number] => [start - from + before.length, end - from + before.length]);
  const official = officialEnd <= from ? 0 : Math.min(officialEnd, to) - from + before.length;
  return { text: `${before}${text.slice(from, to)}${after}`, marks, official };
}

/** Whole phrases where there are any; else every word of the query that says something. */
function rangesOf(
  words: readonly TextWord[],
  query: readonly QueryWord[],
  { phrases }: Stance,
): [number, number][] {
  if (phrases.length > 0)
    return apart(
      [...phrases].sort((a, b) => a - b).map((at) => [words[at]!.start, words[at + query.length - 1]!.end]),
    );
  const telling = query.filter((word) => !isFunctionWord(word));
  const wanted = telling.length > 0 ? telling : query;
  return apart(
    words.filter((word) => wanted.some((one) => standsFor(one, word))).map(({ start, end }) => [start, end]),
  );
}

/** Ranges in order without those that begin in the one before: words of a sense stand in one place of the text. */
function apart(ranges: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const range of ranges) if (!kept.length || kept.at(-1)![1] <= range[0]) kept.push(range);
  return kept;
}
