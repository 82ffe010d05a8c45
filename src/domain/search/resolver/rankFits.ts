import { type Agreement, agreementOf } from '../../text/marks.ts';
import { type NameFit, type NameQuery, TIER } from './nameFit.ts';
import type { Searchable } from './searchable.ts';

/** More are of no use to anyone. */
const MOST_FITS = 60;

/** A name that is, or begins with, the query. */
export type NamedTier = Omit<NameFit<unknown>, 'item' | 'isContradicted'>;

/** A fit with all that its place among the others depends on. */
interface Ranked<T> extends NameFit<T> {
  /** What tells the better of two fits, the weightiest first; the smaller is the better. */
  worth: readonly number[];
  /** False for words that only happen to meet in one title. */
  isMeant: boolean;
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
  const agreements = marked.map((word) => bestAgreement(word, searchable));
  const misses = agreements.filter((one) => one !== 'exact').length;
  const isContradicted = agreements.includes('contradicted');
  const isBegun = !named && !searchable.plain.includes(` ${texts.at(-1)} `);
  // A word with other marks is another word. Words in no order are all typed with marks, or two of them stand together.
  const isTogether = texts.slice(1).some((text, at) => searchable.plain.includes(` ${texts[at]} ${text}`));
  const isMeant =
    named !== undefined ||
    (!isContradicted && (fit.tier !== TIER.scattered || marked.length > 0 || isTogether));
  return {
    item,
    ...fit,
    isContradicted,
    isMeant,
    worth: [fit.tier, fit.isLiteral ? 0 : 1, misses, isBegun ? 1 : 0, field],
  };
}

/** How a word typed with marks agrees with the likest of the names' words of the same letters. */
function bestAgreement({ key, form }: NameQuery['marked'][number], { written }: Searchable): Agreement {
  const own = (written().get(key) ?? []).map((one) => agreementOf(form, one, false));
  if (own.includes('exact')) return 'exact';
  return own.length > 0 && !own.includes('compatible') ? 'contradicted' : 'compatible';
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
