import { canonicalName } from './canonicalName.ts';
import { isOneEditAway } from './editDistance.ts';
import type { RootFile } from './resolverIndex.ts';
import type { Searchable } from './searchableNames.ts';
import { isMarked, spelling } from './spelling.ts';
import type { Word } from './words.ts';

/** How well words fit a name, best first. */
export const TIER = { exact: 0, begins: 1, phrase: 2, inOrder: 3, scattered: 4, begun: 5, mistyped: 6 } as const;

export interface NameFit<T> {
  item: T;
  tier: number;
  /** The words are the whole name letter by letter, not by a short form made by rule. */
  isLiteral: boolean;
  /** Words that differ in their marks. */
  misses: number;
  /** 0 in the names, 1 in the subject, 2 in the issuer's name. */
  field: number;
}

/** Items with their names; a list that is searched again stays the same object. */
export type NameList<T> = readonly (readonly [T, Searchable])[];

/** A name query, prepared once. */
export interface NameQuery {
  words: readonly Word[];
  squeezed: string;
  canonical: string;
}

const SHORTEST = 2;
const MOST_WORDS = 60;

/** The words of a query for names; undefined when they are too few letters or too many words. */
export function toNameQuery(root: RootFile, words: readonly Word[]): NameQuery | undefined {
  const texts = words.map((word) => word.text).filter((text) => /^[a-z0-9]+$/.test(text));
  const squeezed = texts.join('');
  if (squeezed.length < SHORTEST || texts.length > MOST_WORDS || texts.length < words.length) return undefined;
  return { words, squeezed, canonical: canonicalName(root, texts) };
}

/**
 * Items whose names hold all words, best first: the whole name, its beginning, the words together, in order, all of
 * them; within that with the marks typed, then names before subjects. Only when nothing fits: every word begun, then
 * one wrong letter in words of four letters and more.
 */
export function matchNames<T>(query: NameQuery, lists: readonly NameList<T>[]): NameFit<T>[] {
  const texts = query.words.map((word) => word.text);
  const last = texts.length - 1;
  const whole = texts.map((text, at) => [at === last ? ` ${text}` : ` ${text} `]);
  let fits = collect(query, lists, whole, TIER.phrase);
  if (fits.length === 0) fits = collect(query, lists, texts.map((text) => [` ${text}`]), TIER.begun);
  if (fits.length === 0 && texts.some((text) => text.length >= 4)) fits = collect(query, lists, withTypos(lists, texts), TIER.mistyped);
  return fits.sort((a, b) => a.tier - b.tier || a.misses - b.misses || a.field - b.field);
}

/** Items that are called so, or whose name begins so. */
export function matchWholeNames<T>(query: NameQuery, list: NameList<T>): NameFit<T>[] {
  return list
    .flatMap(([item, searchable]) => wholeName(query, item, searchable) ?? [])
    .sort((a, b) => a.tier - b.tier || Number(b.isLiteral) - Number(a.isLiteral));
}

function wholeName<T>({ squeezed, canonical }: NameQuery, item: T, searchable: Searchable): NameFit<T> | undefined {
  const fit = { item, misses: 0, field: 0 };
  if (searchable.squeezed.includes(squeezed)) return { ...fit, tier: TIER.exact, isLiteral: true };
  if (canonical.length < SHORTEST) return undefined;
  if (searchable.canonical.includes(canonical)) return { ...fit, tier: TIER.exact, isLiteral: false };
  const begins = searchable.squeezed.some((name) => beginsWith(name, squeezed)) || searchable.canonical.some((name) => beginsWith(name, canonical));
  return begins ? { ...fit, tier: TIER.begins, isLiteral: false } : undefined;
}

/** A beginning that cuts no number: "nqtw5" begins "nqtw5khoa13", not "nqtw50". */
function beginsWith(name: string, start: string): boolean {
  return name.startsWith(start) && !(/\d$/.test(start) && /^\d/.test(name.slice(start.length)));
}

/** Fits of at least one form of every word; the tier is worked out only when the words fit as typed. */
function collect<T>(
  query: NameQuery,
  lists: readonly NameList<T>[],
  forms: readonly (readonly string[])[],
  best: number,
): NameFit<T>[] {
  const order = forms.map((_, at) => at).sort((a, b) => longest(forms[b]!) - longest(forms[a]!));
  const fits: NameFit<T>[] = [];
  for (const [item, searchable] of lists.flat()) {
    const { plain } = searchable;
    const named = best === TIER.phrase ? wholeName(query, item, searchable) : undefined;
    if (!order.every((at) => forms[at]!.some((form) => plain.includes(form)))) {
      if (named) fits.push(named);
      else if (best === TIER.begun && query.squeezed.length >= 6 && searchable.squeezed.some((name) => name.includes(query.squeezed)))
        fits.push({ item, tier: TIER.begun, isLiteral: false, misses: 0, field: 0 });
      continue;
    }
    const found = best === TIER.phrase ? placeWords(plain, query.words) : { tier: best, at: plain.indexOf(forms[order[0]!]![0]!) };
    fits.push({
      item,
      tier: named?.tier ?? found.tier,
      isLiteral: named?.isLiteral ?? false,
      misses: countMisses(query.words, searchable),
      field: named ? 0 : found.at < searchable.subjectAt ? 0 : found.at < searchable.issuerAt ? 1 : 2,
    });
  }
  return fits;
}

const longest = (forms: readonly string[]) => forms[0]?.length ?? 0;

function placeWords(plain: string, words: readonly Word[]): { tier: number; at: number } {
  const texts = words.map((word) => word.text);
  const phrase = plain.indexOf(` ${texts.join(' ')}`);
  if (phrase >= 0) return { tier: TIER.phrase, at: phrase };
  let at = 0;
  for (const [place, text] of texts.entries()) {
    const next = plain.indexOf(place === texts.length - 1 ? ` ${text}` : ` ${text} `, at);
    if (next < 0) return { tier: TIER.scattered, at: plain.indexOf(` ${texts[0]}`) };
    at = next + text.length;
  }
  return { tier: TIER.inOrder, at: plain.indexOf(` ${texts[0]}`) };
}

/** Words typed with marks that the names do not write so. */
function countMisses(words: readonly Word[], searchable: Searchable): number {
  let misses = 0;
  for (const { written } of words) if (isMarked(written) && !searchable.spellings().includes(` ${spelling(written)}`)) misses++;
  return misses;
}

const vocabularies = new WeakMap<object, readonly string[]>();

function vocabularyOf<T>(list: NameList<T>): readonly string[] {
  let vocabulary = vocabularies.get(list);
  if (!vocabulary) {
    vocabulary = [...new Set(list.flatMap(([, { plain }]) => plain.split(' ')))];
    vocabularies.set(list, vocabulary);
  }
  return vocabulary;
}

/** Each word with the words of the names that are one letter away from it. */
function withTypos<T>(lists: readonly NameList<T>[], texts: readonly string[]): string[][] {
  return texts.map((text) => {
    if (text.length < 4) return [` ${text}`];
    const near = lists.flatMap((list) => vocabularyOf(list).filter((word) => isOneEditAway(word, text)));
    return [` ${text}`, ...[...new Set(near)].map((word) => ` ${word} `)];
  });
}
