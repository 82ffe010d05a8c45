import type { Vocabulary } from '../../number/typed/lexicon.ts';
import { nameSyllable, type Word } from '../../text/words.ts';
import { canonicalName } from './canonicalName.ts';
import { type NamedTier, type NameFit, type NameQuery, TIER } from './nameFit.ts';
import {
  itemsWithAll,
  itemsWithRun,
  type NameIndex,
  namesFrom,
  type WholeName,
  wordsLike,
  wordsNear,
} from './nameIndex.ts';
import { Ranking } from './rankFits.ts';
import { isMarked, spelling } from './spelling.ts';

const SHORTEST = 2;
const MOST_WORDS = 60;
/** Letters of a single word that tell a name by its beginning, or run together ("quychedanchu") by a part of it. */
const SHORTEST_RUN = 6;
/** Words in which one wrong letter is forgiven. */
const SHORTEST_TYPO = 4;
/** So many items hold a word that tells nothing; the rest of a list is left. */
const MOST_HOLDERS = 1000;

/** The words of a query for names; undefined when they are too few letters or too many words. */
export function toNameQuery(file: Vocabulary, words: readonly Word[]): NameQuery | undefined {
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
      texts.map((text) => wordsLike(index, text, text === last && !isFigure(text))),
    );
    const found = new Set([...named.keys(), ...held.slice(0, MOST_HOLDERS - considered)]);
    // In the order of the catalogue, which begins with what the programme names: equal fits keep it.
    for (const at of [...found].sort((a, b) => a - b)) ranked.add(index.items[at]!, named.get(at));
    considered = Math.min(MOST_HOLDERS, considered + held.length);
  }
  if (ranked.isEmpty)
    for (const index of indexes) {
      const held = itemsWithAll(
        index,
        texts.map((text) => wordsLike(index, text, !isFigure(text))),
      );
      const run = squeezed.length >= SHORTEST_RUN ? itemsWithRun(index, squeezed) : [];
      for (const at of new Set([...held, ...run])) ranked.add(index.items[at]!, undefined, TIER.begun);
    }
  if (ranked.isEmpty && texts.some((text) => text.length >= SHORTEST_TYPO))
    for (const index of indexes) {
      const groups = texts.map((text) => {
        const same = wordsLike(index, text, text === last && !isFigure(text));
        return text.length < SHORTEST_TYPO ? same : [...same, ...wordsNear(index, text)];
      });
      for (const at of itemsWithAll(index, groups)) ranked.add(index.items[at]!, undefined, TIER.mistyped);
    }
  return ranked.best();
}

/** A figure is whole or another one: "điều 5" is not the beginning of "… một số điều … 59/2023". */
const isFigure = (text: string) => /^\d+$/.test(text);

/** Items that are called so, or whose name begins so. */
export function matchWholeNames<T>(query: NameQuery, index: NameIndex<T>): NameFit<T>[] {
  const ranked = new Ranking<T>(query);
  for (const [at, name] of wholeNames(query, index)) ranked.add(index.items[at]!, name);
  return ranked.best();
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
