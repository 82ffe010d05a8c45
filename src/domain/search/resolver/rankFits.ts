import { type NamedTier, type NameFit, type NameQuery, TIER } from './nameFit.ts';
import type { Searchable } from './searchableNames.ts';

/** More are of no use to anyone. */
const MOST_FITS = 60;

/** A fit with all that its place among the others depends on. */
interface Ranked<T> extends NameFit<T> {
  /** Words whose marks are not the name's. */
  misses: number;
  /** The last word is only begun. */
  isBegun: boolean;
  /** 0 the names, 1 the subject, 2 the issuer. */
  field: number;
}

/** What tells the better of two fits, the weightiest first. */
const BY_WORTH: readonly ((fit: Ranked<unknown>) => number)[] = [
  ({ tier }) => tier,
  ({ isLiteral }) => Number(!isLiteral),
  ({ misses }) => misses,
  ({ isBegun }) => Number(isBegun),
  ({ field }) => field,
];

function compareFits(a: Ranked<unknown>, b: Ranked<unknown>): number {
  for (const worth of BY_WORTH) if (worth(a) !== worth(b)) return worth(a) - worth(b);
  return 0;
}

/** Gathers fits and puts them in order; equal ones keep theirs. */
export class Ranking<T> {
  private readonly fits: Ranked<T>[] = [];
  private readonly query: NameQuery;
  private readonly lastWord: string;

  constructor(query: NameQuery) {
    this.query = query;
    this.lastWord = ` ${query.texts.at(-1)} `;
  }

  get isEmpty(): boolean {
    return this.fits.length === 0;
  }

  add([item, searchable]: readonly [T, Searchable], named: NamedTier | undefined, tier?: number): void {
    const placed = tier === undefined ? placeWords(searchable, this.query.texts) : { tier, field: 1 };
    this.fits.push({
      item,
      ...(named ? { tier: named.tier, field: 0 } : placed),
      isLiteral: named?.isLiteral ?? false,
      isWhole: named?.isWhole ?? false,
      misses: this.query.marked.filter((word) => !searchable.spellings().includes(word)).length,
      isBegun: !named && !searchable.plain.includes(this.lastWord),
    });
  }

  best(): NameFit<T>[] {
    return this.fits.sort(compareFits).slice(0, MOST_FITS);
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
