import { agreementOf, hasTone } from '../../text/marks.ts';
import { type TextWord, wordsOf } from '../../text/textWord.ts';
import type { QueryWord } from './queryWord.ts';

/** Readers' words, and what the texts say for them. */
export type Thesaurus = readonly (readonly [word: string, ...means: string[]])[];

/** What stands in the texts for the words `from` up to, not including, `to` of a query. */
export interface WordSense {
  from: number;
  to: number;
  words: readonly TextWord[];
}

/** All that words of a query may be called in the texts; a word with other marks than those of the row is another. */
export function sensesOf(query: readonly QueryWord[], thesaurus: Thesaurus): WordSense[] {
  const isTold = query.some(({ form }) => hasTone(form));
  return thesaurus.flatMap(([word, ...means]) => {
    const own = wordsOf(word);
    const isAt = (from: number) =>
      own.every(({ key, form }, step) => {
        const typed = query[from + step];
        return typed?.key === key && agreementOf(typed.form, form, isTold) !== 'contradicted';
      });
    const places = [...query.keys()].filter(isAt);
    return places.flatMap((from) =>
      means.map((meaning) => ({ from, to: from + own.length, words: wordsOf(meaning) })),
    );
  });
}

/** A text as if it were written in the words of the query: each sense of them gives way to the words typed. */
export function inTypedWords(
  text: readonly TextWord[],
  query: readonly QueryWord[],
  senses: readonly WordSense[],
): readonly TextWord[] {
  if (senses.length === 0) return text;
  const longestFirst = [...senses].sort((a, b) => b.words.length - a.words.length);
  const read: TextWord[] = [];
  for (let at = 0; at < text.length; ) {
    const sense = longestFirst.find(({ words }) =>
      words.every(({ form }, step) => text[at + step]?.form === form),
    );
    const { start } = text[at]!;
    const end = text[at + (sense?.words.length ?? 1) - 1]!.end;
    if (sense)
      for (const { key, form } of query.slice(sense.from, sense.to)) read.push({ key, form, start, end });
    else read.push(text[at]!);
    at += sense?.words.length ?? 1;
  }
  return read;
}
