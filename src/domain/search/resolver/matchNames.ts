import { canonicalName } from './canonicalName.ts';
import {
  itemsWithAll,
  itemsWithRun,
  type NameIndex,
  namesFrom,
  type WholeName,
  wordsLike,
  wordsNear,
} from './nameIndex.ts';
import type { NamesFile } from './resolverIndex.ts';
import type { Searchable } from './searchableNames.ts';
import { isMarked, spelling } from './spelling.ts';
import { nameSyllable, type Word } from './words.ts';

/** How well words fit a name, best first. */
export const TIER = {
  exact: 0,
  begins: 1,
  phrase: 2,
  inOrder: 3,
  scattered: 4,
  begun: 5,
  mistyped: 6,
} as const;

export interface NameFit<T> {
  item: T;
  tier: number;
  /** The words are the name letter by letter, not by a short form made by rule. */
  isLiteral: boolean;
  /** The words are a name by which the document alone is called, not a title without its type. */
  isWhole: boolean;
}

/** A name query, prepared once. */
export interface NameQuery {
  /** Folded. */
  texts: readonly string[];
  squeezed: string;
  canonical: string;
  /** Spellings of the words that carry marks, spaces round them. */
  marked: readonly string[];
}

const SHORTEST = 2;
const MOST_WORDS = 60;
/** Letters of a single word that tell a name by its beginning, or run together ("quychedanchu") by a part of it. */
const SHORTEST_RUN = 6;
/** Words in which one wrong letter is forgiven. */
const SHORTEST_TYPO = 4;
/** So many items hold a word that tells nothing; the rest of a list is left. */
const MOST_HOLDERS = 1000;
/** More are of no use to anyone. */
const MOST_FITS = 60;

/** The words of a query for names; undefined when they are too few letters or too many words. */
export function toNameQuery(file: NamesFile, words: readonly Word[]): NameQuery | undefined {
  const texts = words.map((word) => nameSyllable(word.text));
  const squeezed = texts.join('');
  if (squeezed.length < SHORTEST || texts.length > MOST_WORDS || !/^[a-z0-9]+$/.test(squeezed))
    return undefined;
  const marked = words
    .filter(({ written }) => isMarked(written))
    .map(({ written }) => ` ${spelling(written)}`);
  return { texts, squeezed, canonical: canonicalName(file, texts), marked };
}

/**
 * Items whose names hold all words, best first: the whole name, its beginning, the words together, in order, all of
 * them; within that letter by letter, with the marks typed, the last word whole, in names before subjects. Only when nothing fits: every
 * word begun, or all run together; then one wrong letter in words of four letters and more.
 */
export function matchNames<T>(query: NameQuery, indexes: readonly NameIndex<T>[]): NameFit<T>[] {
  const { texts: all, squeezed } = query;
  const texts = [...new Set(all)];
  const last = all.at(-1)!;
  const ranked = new Ranking<T>(query);
  let considered = 0;
  for (const index of indexes) {
    const named = wholeNames(query, index);
    const held = itemsWithAll(
      index,
      texts.map((text) => wordsLike(index, text, text === last)),
    );
    for (const at of new Set([...named.keys(), ...held.slice(0, MOST_HOLDERS - considered)]))
      ranked.add(index.items[at]!, named.get(at));
    considered = Math.min(MOST_HOLDERS, considered + held.length);
  }
  if (ranked.isEmpty)
    for (const index of indexes) {
      const held = itemsWithAll(
        index,
        texts.map((text) => wordsLike(index, text, true)),
      );
      const run = squeezed.length >= SHORTEST_RUN ? itemsWithRun(index, squeezed) : [];
      for (const at of new Set([...held, ...run])) ranked.add(index.items[at]!, undefined, TIER.begun);
    }
  if (ranked.isEmpty && texts.some((text) => text.length >= SHORTEST_TYPO))
    for (const index of indexes) {
      const groups = texts.map((text) => {
        const same = wordsLike(index, text, text === last);
        return text.length < SHORTEST_TYPO ? same : [...same, ...wordsNear(index, text)];
      });
      for (const at of itemsWithAll(index, groups)) ranked.add(index.items[at]!, undefined, TIER.mistyped);
    }
  return ranked.best();
}

/** Items that are called so, or whose name begins so. */
export function matchWholeNames<T>(query: NameQuery, index: NameIndex<T>): NameFit<T>[] {
  const ranked = new Ranking<T>(query);
  for (const [at, name] of wholeNames(query, index)) ranked.add(index.items[at]!, name);
  return ranked.best();
}

interface NamedTier extends WholeName {
  tier: number;
}

/** The best whole name of each item that is, or begins with, the query. */
function wholeNames<T>(
  { texts, squeezed, canonical }: NameQuery,
  index: NameIndex<T>,
): Map<number, NamedTier> {
  const found = new Map<number, NamedTier>();
  const isShort = texts.length < 2 && squeezed.length < SHORTEST_RUN;
  const offer = (name: WholeName, form: string) => {
    const tier = name.form === form ? TIER.exact : TIER.begins;
    if (tier === TIER.begins && isShort) return;
    if (tier === TIER.begins && /\d$/.test(form) && /^\d/.test(name.form.slice(form.length))) return;
    const other = found.get(name.at);
    const better = !other || tier < other.tier || (tier === other.tier && name.isLiteral && !other.isLiteral);
    if (better) found.set(name.at, { ...name, tier });
  };
  for (const name of namesFrom(index, squeezed)) if (name.isLiteral) offer(name, squeezed);
  if (canonical.length >= SHORTEST)
    for (const name of namesFrom(index, canonical)) offer({ ...name, isLiteral: false }, canonical);
  return found;
}

/** Gathers fits by rank, so that thousands need no sorting; equal ones keep their order. */
class Ranking<T> {
  private readonly ranks = new Map<number, NameFit<T>[]>();
  private readonly query: NameQuery;

  private readonly lastWord: string;

  constructor(query: NameQuery) {
    this.query = query;
    this.lastWord = ` ${query.texts.at(-1)} `;
  }

  get isEmpty(): boolean {
    return this.ranks.size === 0;
  }

  add([item, searchable]: readonly [T, Searchable], named: NamedTier | undefined, tier?: number): void {
    const found =
      named ?? (tier === undefined ? placeWords(searchable, this.query.texts) : { tier, field: 1 });
    const isLiteral = named?.isLiteral ?? false;
    const misses = this.query.marked.filter((word) => !searchable.spellings().includes(word)).length;
    const field = 'field' in found ? found.field : 0;
    const isBegun = named || searchable.plain.includes(this.lastWord) ? 0 : 1;
    const rank = (((found.tier * 2 + (isLiteral ? 0 : 1)) * 64 + misses) * 2 + isBegun) * 3 + field;
    const fits = this.ranks.get(rank) ?? [];
    if (fits.length === 0) this.ranks.set(rank, fits);
    if (fits.length < MOST_FITS)
      fits.push({ item, tier: found.tier, isLiteral, isWhole: named?.isWhole ?? false });
  }

  best(): NameFit<T>[] {
    const ranks = [...this.ranks.keys()].sort((a, b) => a - b);
    return ranks.flatMap((rank) => this.ranks.get(rank)!).slice(0, MOST_FITS);
  }
}

/** How the words stand in the names: together, in order, anyhow; and in which part of them. */
function placeWords(
  { plain, subjectAt, issuerAt }: Searchable,
  texts: readonly string[],
): { tier: number; field: number } {
  const fieldOf = (at: number) => (at < subjectAt ? 0 : at < issuerAt ? 1 : 2);
  const phrase = plain.indexOf(` ${texts.join(' ')}`);
  if (phrase >= 0) return { tier: TIER.phrase, field: fieldOf(phrase) };
  const first = fieldOf(plain.indexOf(` ${texts[0]}`));
  let at = 0;
  for (const [place, text] of texts.entries()) {
    const next = plain.indexOf(place === texts.length - 1 ? ` ${text}` : ` ${text} `, at);
    if (next < 0) return { tier: TIER.scattered, field: first };
    at = next + text.length;
  }
  return { tier: TIER.inOrder, field: first };
}
