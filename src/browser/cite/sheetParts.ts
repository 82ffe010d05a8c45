import type { Clause } from './clause.ts';
import type { Voice } from './voice.ts';

/** What the sheet's parts need of it. */
export interface Sheet {
  clause: Clause;
  /** The link to give: with the digest of today's words when the reader wants that. */
  address: () => string;
  setDated: (isDated: boolean) => void;
  /** A button that copies, and says so. */
  copier: Voice['copier'];
}
