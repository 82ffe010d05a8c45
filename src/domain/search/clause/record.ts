import type { Field } from './tiers.ts';

/** Label of a document's own record whose text begins with the official title. */
export const TITLE = '“';
/** What follows the title in such a text, in the site's own words: other names, or who issued it and when. */
export const ALSO_CALLED = 'Cũng gọi:';
export const ISSUED = 'Ban hành:';

/** What filters ask about a document. Empty strings and 0 where it is not known. */
export interface Facets {
  type: string;
  issuer: string;
  level: string;
  status: string;
  year: number;
}

/** What records belong to: a document, a body, a term of the glossary, a page of the site, a note on a clause. */
export interface Owner {
  /**
   * A document's id; `b:` and a body's id; `t:` and the anchor of a term; `p:` and the path of a page of the site; `n:` and
   * the id of the document that a note on later law is about.
   */
  key: string;
  /** How it is called: "Nghị định 29/1998/NĐ-CP". */
  name: string;
  /** What is known of a document's force, in words; empty for all else. */
  status: string;
  /** Of documents alone: all else stands outside every filter. */
  facets?: Facets;
}

/** One thing that search can find: a unit of a text, or what is said about a document, a body or a term. */
export interface ClauseRecord {
  owner: Owner;
  /** The unit's id; absent for the page as a whole. */
  place?: string;
  /** The label as printed: "II.-"; `TITLE` before a document's official title. */
  label?: string;
  /** The words that are shown and marked. */
  text: string;
  /** Words that are found, where they are not `text` alone: stretches that no phrase runs across. */
  indexed?: readonly string[];
  field: Field;
  /** True for the programme, what it cites, bodies and terms: what the site is about. */
  isCore: boolean;
  /** Names that mean this record when they are the whole query. */
  names?: readonly string[];
  /** The site's own words for it, by which readers look for it: never shown as the text's. */
  keywords?: readonly string[];
}

/** Lines as sentences, each with one stop. */
export const asSentences = (lines: readonly string[]) =>
  lines.map((line) => `${line.replace(/[.\s]+$/u, '')}.`).join(' ');
