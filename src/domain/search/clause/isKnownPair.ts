import type { Holders } from './holders.ts';
import { isBare, type QueryWord } from './queryWord.ts';
import { hashForm, pairTerm } from './termHash.ts';

/** The lists of a query's neighbours, and of its words where these are read. */
export interface QueryLists {
  pairs: readonly (Holders | undefined)[];
  words?: readonly (Holders | undefined)[] | undefined;
}

/**
 * Whether a word stands somewhere beside the one after it; with the very marks where both are told by theirs, unless
 * one of them is mistyped: "đóng đảng" is not the "đông đảng" of the texts, "cán bọ" is "cán bộ".
 */
export function isKnownPair(query: readonly QueryWord[], { pairs, words }: QueryLists, at: number): boolean {
  const two = query.slice(at, at + 2);
  const pair = pairs[at];
  if (!pair || two.some(isBare)) return pair !== undefined;
  const isMistyped = words && two.some(({ form }, step) => !hasForm(words[at + step], form));
  return isMistyped || hasForm(pair, pairTerm(two[0]!.form, two[1]!.form));
}

const hasForm = (holders: Holders | undefined, form: string) =>
  holders?.forms.some(({ hash }) => hash === hashForm(form)) ?? false;
