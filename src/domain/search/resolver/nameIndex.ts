import { isOneEditAway } from '../../text/editDistance.ts';
import type { Searchable } from './searchableNames.ts';

/** A whole name, run together, and whose it is. */
export interface WholeName {
  form: string;
  /** Place in `items`. */
  at: number;
  /** Letter by letter, not in canonical form. */
  isLiteral: boolean;
  /** Not a title without its type. */
  isWhole: boolean;
}

/** Items by the words of their names: made once for each loaded file, then each key typed costs little. */
export interface NameIndex<T> {
  items: readonly (readonly [T, Searchable])[];
  /** All words, sorted, and for each the items that hold it. */
  vocabulary: readonly string[];
  holders: readonly (readonly number[])[];
  /** All whole names, sorted. */
  names: readonly WholeName[];
  /** All names run together one after the other, and where those of each item begin. */
  joined: string;
  starts: readonly number[];
}

export function makeNameIndex<T>(items: readonly (readonly [T, Searchable])[]): NameIndex<T> {
  const holders = new Map<string, number[]>();
  const names: WholeName[] = [];
  const starts: number[] = [];
  const runs: string[] = [];
  let length = 0;
  items.forEach(([, { plain, squeezed, canonical, titlesAt }], at) => {
    for (const word of plain.split(' ')) {
      if (word === '' || word === '|') continue;
      const own = holders.get(word);
      if (!own) holders.set(word, [at]);
      else if (own.at(-1) !== at) own.push(at);
    }
    squeezed.forEach((form, place) => {
      names.push({ form, at, isLiteral: true, isWhole: place < titlesAt });
    });
    canonical.forEach((form, place) => {
      if (form !== squeezed[place]) names.push({ form, at, isLiteral: false, isWhole: place < titlesAt });
    });
    starts.push(length);
    const run = `${squeezed.join('|')}|`;
    runs.push(run);
    length += run.length;
  });
  const vocabulary = [...holders.keys()].sort();
  names.sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  return {
    items,
    vocabulary,
    holders: vocabulary.map((word) => holders.get(word)!),
    names,
    joined: runs.join(''),
    starts,
  };
}

/** Places of the words that are `text`, or begin with it. */
export function wordsLike<T>({ vocabulary }: NameIndex<T>, text: string, isBeginning: boolean): number[] {
  const found: number[] = [];
  for (let at = firstFrom(vocabulary, text, (word) => word); at < vocabulary.length; at++) {
    if (isBeginning ? !vocabulary[at]!.startsWith(text) : vocabulary[at] !== text) break;
    found.push(at);
  }
  return found;
}

/** Places of the words that are one wrong letter away. */
export function wordsNear<T>({ vocabulary }: NameIndex<T>, text: string): number[] {
  const near: number[] = [];
  for (let at = 0; at < vocabulary.length; at++) {
    const word = vocabulary[at]!;
    if (isOneEditAway(word, text)) near.push(at);
  }
  return near;
}

/** Items that hold one of the words of every group. */
export function itemsWithAll<T>(
  { items, holders }: NameIndex<T>,
  groups: readonly (readonly number[])[],
): number[] {
  if (groups.some((group) => group.length === 0)) return [];
  const held = new Uint8Array(items.length);
  groups.forEach((group, place) => {
    for (const word of group) for (const at of holders[word]!) if (held[at] === place) held[at] = place + 1;
  });
  const found: number[] = [];
  for (let at = 0; at < items.length; at++) if (held[at] === groups.length) found.push(at);
  return found;
}

/** A beginning of more names than this tells none of them from the others. */
const MOST_BEGINNINGS = 300;

/** Whole names that begin with a form, the form itself first; only the form itself where very many begin so. */
export function namesFrom<T>({ names }: NameIndex<T>, form: string): readonly WholeName[] {
  const from = firstFrom(names, form, (name) => name.form);
  const isMany = names[from + MOST_BEGINNINGS]?.form.startsWith(form) ?? false;
  let to = from;
  while (to < names.length && (isMany ? names[to]!.form === form : names[to]!.form.startsWith(form))) to++;
  return names.slice(from, to);
}

/** Items with a name in which the letters stand, whatever the spaces. */
export function itemsWithRun<T>({ joined, starts }: NameIndex<T>, run: string): number[] {
  const found: number[] = [];
  for (let at = joined.indexOf(run); at >= 0; ) {
    const item = firstFrom(starts, at + 1, (start) => start) - 1;
    found.push(item);
    at = item + 1 < starts.length ? joined.indexOf(run, starts[item + 1]) : -1;
  }
  return found;
}

/** The place of the first entry that is not before `wanted`, found by halving. */
function firstFrom<E, K extends string | number>(
  sorted: readonly E[],
  wanted: K,
  keyOf: (entry: E) => K,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(sorted[middle]!) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
