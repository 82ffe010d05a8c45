import { type NameFit, type NameQuery, TIER } from './nameFit.ts';
import type { Searchable } from './searchable.ts';

/** More are of no use to anyone. */
const MOST_FITS = 60;

/** A name that is, or begins with, the query. */
export type NamedTier = Omit<NameFit<unknown>, 'item'>;

/** A fit with all that its place among the others depends on. */
interface Ranked<T> extends NameFit<T> {
  /** What tells the better of two fits, the weightiest first; the smaller is the better. */
  worth: readonly number[];
}

/** What an item is worth for a query: by its whole name, else as its words stand, or as `tier` says. */
export function rankFit<T>(
  { texts, marked }: NameQuery,
  [item, searchable]: readonly [T, Searchable],
  named: NamedTier | undefined,
  tier?: number,
): Ranked<T> {
  const placed = tier === undefined ? placeWords(searchable, texts) : { tier, field: 1 };
  const { field, ...fit } = named ? { ...named, field: 0 } : { ...placed, isLiteral: false, isWhole: false };
  const misses = marked.filter((word) => !searchable.spellings().includes(word)).length;
  const isBegun = !named && !searchable.plain.includes(` ${texts.at(-1)} `);
  return { item, ...fit, worth: [fit.tier, fit.isLiteral ? 0 : 1, misses, isBegun ? 1 : 0, field] };
}

/** The best first; equal ones keep their order. */
export function sortFits<T>(fits: Ranked<T>[]): NameFit<T>[] {
  const compare = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((worth, place) => worth !== b[place]);
    return at < 0 ? 0 : a[at]! - b[at]!;
  };
  return fits.sort((a, b) => compare(a.worth, b.worth)).slice(0, MOST_FITS);
}

/** How the words stand in the names: together, in order, anyhow; and in which part of them (0 names, 1 subject, 2 issuer). */
function placeWords(
  { plain, starts }: Searchable,
  texts: readonly string[],
): { tier: number; field: number } {
  const fieldOf = (at: number) => starts.filter((start) => start <= at).length;
  const phrase = plain.indexOf(` ${texts.join(' ')}`);
  if (phrase >= 0) return { tier: TIER.phrase, field: fieldOf(phrase) };
  const field = fieldOf(plain.indexOf(` ${texts[0]}`));
  let at = 0;
  for (const [place, text] of texts.entries()) {
    const next = plain.indexOf(place === texts.length - 1 ? ` ${text}` : ` ${text} `, at);
    if (next < 0) return { tier: TIER.scattered, field };
    at = next + text.length;
  }
  return { tier: TIER.inOrder, field };
}
