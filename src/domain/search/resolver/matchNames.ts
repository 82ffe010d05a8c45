import { canonicalName } from '../../document/canonicalName.ts';
import type { Vocabulary } from '../../number/typed/lexicon.ts';
import { isMarked } from '../../text/spelling.ts';
import { readWord } from '../../text/textWord.ts';
import { nameSyllable, type Word } from '../../text/words.ts';
import { type NameFit, type NameQuery, TIER } from './nameFit.ts';
import { begins, isNearly, itemsWithAll, type NameIndex } from './nameIndex.ts';
import { type NamedTier, rankFit, sortFits } from './rankFits.ts';
import type { WholeName } from './searchable.ts';

const SHORTEST = 2;
const MOST_WORDS = 60;
/** Letters of a single word that tell a name by its beginning, or run together ("quychedanchu") by a part of it. */
const SHORTEST_RUN = 6;

/** The words of a query for names; undefined when they are too few letters or too many words. */
export function toNameQuery(vocabulary: Vocabulary, words: readonly Word[]): NameQuery | undefined {
  const texts = words.map((word) => nameSyllable(word.text));
  const squeezed = texts.join('');
  if (squeezed.length < SHORTEST || texts.length > MOST_WORDS || !/^[a-z0-9]+$/.test(squeezed))
    return undefined;
  const marked = words
    .filter(({ written }) => isMarked(written))
    .map(({ written }) => readWord(written.normalize('NFC')));
  return { texts, squeezed, canonical: canonicalName(vocabulary, texts), marked };
}

/**
 * Items whose names hold all words, best first: the whole name, its beginning, the words together, in order, all of
 * them; within that letter by letter, with the marks typed, the last word whole, in names before subjects. Only when
 * nothing fits: every word begun, or all run together; then one wrong letter in words of four letters and more.
 */
export function matchNames<T>(query: NameQuery, indexes: readonly NameIndex<T>[]): NameFit<T>[] {
  const { texts, squeezed } = query;
  const asTyped = indexes.flatMap((index) => {
    const named = wholeNames(query, index);
    // In the order of the catalogue, which begins with what the programme names: equal fits keep it.
    const all = new Set([...named.keys(), ...itemsWithAll(index, texts, undefined, begins)]);
    return [...all].sort((a, b) => a - b).map((at) => rankFit(query, index.items[at]!, named.get(at)));
  });
  if (asTyped.length > 0) return sortFits(asTyped.filter(({ isMeant }) => isMeant));
  const asBegun = indexes.flatMap((index) => {
    const hasRun = (at: number) => index.items[at]![1].names.some(({ form }) => form.includes(squeezed));
    const run = squeezed.length < SHORTEST_RUN ? [] : [...index.items.keys()].filter(hasRun);
    return [...new Set([...itemsWithAll(index, texts, begins, begins), ...run])].map((at) =>
      rankFit(query, index.items[at]!, undefined, TIER.begun),
    );
  });
  if (asBegun.length > 0) return sortFits(asBegun);
  const asMistyped = indexes.flatMap((index) =>
    itemsWithAll(index, texts, isNearly, begins).map((at) =>
      rankFit(query, index.items[at]!, undefined, TIER.mistyped),
    ),
  );
  return sortFits(asMistyped);
}

/** Items that are called so, or whose name begins so. */
export function matchWholeNames<T>(query: NameQuery, index: NameIndex<T>): NameFit<T>[] {
  return sortFits([...wholeNames(query, index)].map(([at, name]) => rankFit(query, index.items[at]!, name)));
}

/** The best whole name of each item that is, or begins with, the query. */
function wholeNames<T>(query: NameQuery, { names }: NameIndex<T>): Map<number, NamedTier> {
  const found = new Map<number, NamedTier>();
  const asked = [
    { form: query.squeezed, isLiteral: true },
    { form: query.canonical, isLiteral: false },
  ].filter(({ form }) => form.length >= SHORTEST);
  for (const name of names)
    for (const one of asked) {
      const tier = tierOfName(query, name, one);
      const other = found.get(name.at);
      if (tier === undefined || (other && !isBetter({ ...one, tier }, other))) continue;
      found.set(name.at, { isWhole: name.isWhole, isLiteral: one.isLiteral, tier });
    }
  return found;
}

const isBetter = (one: Pick<NamedTier, 'tier' | 'isLiteral'>, other: NamedTier) =>
  one.tier < other.tier || (one.tier === other.tier && one.isLiteral && !other.isLiteral);

/** Whether a name is what is asked for, or begins with it; a figure is not cut, nor is a name begun by one short word. */
function tierOfName(
  { texts, squeezed }: NameQuery,
  name: WholeName,
  { form, isLiteral }: Pick<WholeName, 'form' | 'isLiteral'>,
): number | undefined {
  if ((isLiteral && !name.isLiteral) || !name.form.startsWith(form)) return undefined;
  if (name.form === form) return TIER.exact;
  const isShort = texts.length < 2 && squeezed.length < SHORTEST_RUN;
  const isCut = /\d$/.test(form) && /^\d/.test(name.form.slice(form.length));
  return isShort || isCut ? undefined : TIER.begins;
}
