import { COPYING } from './copying.ts';
import type { CatalogueEntry } from './entry.ts';
import { FACTS } from './facts.ts';
import { FILES } from './files.ts';
import { PERMANENCE } from './permanence.ts';
import { SCANS } from './scans.ts';
import { SUGGESTIONS } from './suggestions.ts';
import { WORDS } from './words.ts';

/** The one table of author errors. A code is permanent: `content/README.md` explains each under its own heading. */
export const CATALOGUE = {
  ...FILES,
  ...FACTS,
  ...WORDS,
  ...COPYING,
  ...PERMANENCE,
  ...SCANS,
  ...SUGGESTIONS,
};

export type IssueCode = keyof typeof CATALOGUE;

/** What the sentences of a code are filled with. */
export type DetailsOf<Code extends IssueCode> = Code extends IssueCode
  ? (typeof CATALOGUE)[Code] extends CatalogueEntry<infer Details>
    ? Details
    : never
  : never;
