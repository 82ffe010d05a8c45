/** What a person is working on: kept beside the content until it is saved into it. The browser and the server share it. */

import type { ListName } from './listForms.ts';
import type { EntryChange } from './listText.ts';

/** What changes in the lists with a draft. */
export interface Additions {
  /** New sources, and known ones as they are now, by key. */
  sources: Record<string, Record<string, unknown>>;
  /** Entries of the other lists that are added, changed or taken out. */
  lists: Partial<Record<ListName, EntryChange[]>>;
  /** Numbers that are documents now and leave `unresolved.yaml`. */
  resolved: string[];
}

export const NO_ADDITIONS: Additions = { sources: {}, lists: {}, resolved: [] };

/** How the file that was brought in is shown beside the text. */
export type ShownSource = 'pdf' | 'scan' | 'blocks';

/** Something about the file that a person should look at, with the words that stand there. */
export interface ImportFinding {
  text: string;
  /** The block of the file, counted from 0. */
  block?: number;
}

/** What became of each letter of the file. */
export interface ImportAccount {
  read: number;
  written: number;
  leftOut: number;
  joined: number;
  told: ImportFinding[];
  doubts: ImportFinding[];
  dropped: { reason: string; text: string; block?: number }[];
  /** What the person has to know of the place where the text goes. */
  notice?: string;
}

/** What the window sends as it is typed. */
export interface DraftContent {
  /** The facts, as the frontmatter of the file holds them; null in a draft that only adds to the lists. */
  fields: Record<string, unknown> | null;
  /** The official words with their notes, below the frontmatter. */
  text: string;
  additions: Additions;
}

export interface DeskDraft extends DraftContent {
  id: string;
  /** Grows with each change: a window that has an older one is refused. */
  revision: number;
  /** The file that is edited; absent while the document is new. */
  file?: string;
  /** The version of that file when it was opened. */
  base: string;
  /** Its frontmatter then, to the letter: what nobody changes stays as it is written. */
  head: string;
  /** The list that is worked on, where it is no document. */
  list?: ListName;
  /** `pages`: those that were read from pictures, and how each was turned for that (degrees, clockwise). */
  source?: { name: string; shown: ShownSource; pages?: { page: number; turned: number }[] };
  account?: ImportAccount;
  /** When it was changed last, and when it was saved into the content last (ISO 8601). */
  changed: string;
  saved?: string;
  /** What its last save brought into the lists: it comes back to the draft when that save is taken back. */
  savedAdditions?: Additions;
}
