/**
 * Which part of a page a record's words are: its name, a heading of the text, words of the text, facts about it; or what
 * the site says beside all this, about later law and about itself.
 */
export type Field = 'name' | 'heading' | 'text' | 'facts' | 'aside';

/**
 * Clauses are numbered by how good an answer they are before a word is known: what the collection is built around
 * comes first, names before headings before text, shorter units before longer ones, then the order of reading.
 * A long posting list can then be read from its beginning only. Each tier is a run of numbers.
 */
const TIERS: readonly { isCore: boolean; field: Field; longest: number }[] = [
  ...tiersOf(true, ['name', 'heading', 'text']),
  ...tiersOf(false, ['name', 'heading', 'text']),
  ...tiersOf(true, ['facts']),
  ...tiersOf(false, ['facts']),
  ...tiersOf(false, ['aside']),
];

function tiersOf(isCore: boolean, fields: readonly Field[]) {
  return fields.flatMap((field) =>
    (field === 'text' ? [16, 40, 90, Number.POSITIVE_INFINITY] : [Number.POSITIVE_INFINITY]).map(
      (longest) => ({ isCore, field, longest }),
    ),
  );
}

export const TIER_COUNT = TIERS.length;

/** The tier of a record of so many words. */
export function tierOf(isCore: boolean, field: Field, words: number): number {
  return TIERS.findIndex((tier) => tier.isCore === isCore && tier.field === field && words <= tier.longest);
}

/** What the words of a tier are, and whether it is about what the site is built around. */
export function describeTier(tier: number): { field: Field; isCore: boolean } {
  return TIERS[tier]!;
}

/** Which of the runs that begin at `starts` a clause number belongs to. */
export function runOf(starts: readonly number[], number: number): number {
  let run = 0;
  while (run + 1 < starts.length && starts[run + 1]! <= number) run++;
  return run;
}
