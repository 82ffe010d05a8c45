import { isOneEditAway } from '../../text/oneEdit.ts';
import type { Searchable, WholeName } from './searchable.ts';

/** Items by the words of their names: made once for each loaded file, then each key typed costs little. */
export interface NameIndex<T> {
  items: readonly (readonly [T, Searchable])[];
  /** Each word with the places of the items that hold it. */
  holders: ReadonlyMap<string, readonly number[]>;
  names: readonly (WholeName & { at: number })[];
}

const indexes = new WeakMap<readonly unknown[], NameIndex<never>>();

/** The index of a list; made once a list. */
export function nameIndexOf<T>(list: readonly T[], toSearchable: (item: T) => Searchable): NameIndex<T> {
  const index = (indexes.get(list) as NameIndex<T> | undefined) ?? makeNameIndex(list, toSearchable);
  indexes.set(list, index as NameIndex<never>);
  return index;
}

function makeNameIndex<T>(list: readonly T[], toSearchable: (item: T) => Searchable): NameIndex<T> {
  const items = list.map((item) => [item, toSearchable(item)] as const);
  const holders = new Map<string, number[]>();
  for (const [at, [, { plain }]] of items.entries())
    for (const word of new Set(plain.match(/[a-z\d]+/g)))
      if (!holders.get(word)?.push(at)) holders.set(word, [at]);
  const names = items.flatMap(([, searchable], at) => searchable.names.map((name) => ({ ...name, at })));
  return { items, holders, names };
}

/** A way in which a word of a query may stand in a name. */
export type Likeness = (word: string, asked: string) => boolean;
/** A figure is whole or another one: "điều 5" is not the beginning of "… một số điều … 59/2023". */
export const begins: Likeness = (word, asked) =>
  /^\d+$/.test(asked) ? word === asked : word.startsWith(asked);
export const isNearly: Likeness = (word, asked) =>
  word === asked || (asked.length >= SHORTEST_TYPO && isOneEditAway(word, asked));
/** Words in which one wrong letter is forgiven. */
const SHORTEST_TYPO = 4;

/** Places of the items that hold every word of a query: the last in one of two ways, the others in the first alone. */
export function itemsWithAll<T>(
  { holders }: NameIndex<T>,
  texts: readonly string[],
  isLike: Likeness | undefined,
  isLastLike: Likeness,
): number[] {
  let found: Set<number> | undefined;
  for (const text of new Set(texts)) {
    const like = [text === texts.at(-1) ? isLastLike : undefined, isLike].filter((one) => one !== undefined);
    const words = [...holders.keys()].filter((word) => word === text || like.some((is) => is(word, text)));
    const own = new Set(words.flatMap((word) => holders.get(word)!));
    const both = found ? [...found].filter((at) => own.has(at)) : own;
    found = new Set(both);
  }
  return [...(found ?? [])];
}
