import type { BodyRow, Vocabulary } from '../../number/typed/lexicon.ts';

/** The files of the index that are loaded so far, by name. Format: `../README.md`. */
export type ResolverIndex = Readonly<Record<string, ResolverFile>>;
export type ResolverFile = RootFile | readonly BodyRow[] | readonly DocumentRow[] | PlaceFile;

/** `goi`: what every query but places of the programme needs, and all that numbers are written with. */
export interface RootFile extends Vocabulary {
  /** How many last digits of an ordinal name its number file. */
  spread: number;
  /** How many title files there are. */
  titles: number;
  /** Figures that stand in names: a number query with one of them can be a name ("nghị quyết trung ương 5"). */
  namedNumbers: readonly string[];
}

/** One document; what is empty at the end of a row is left out. */
export type DocumentRow = readonly [
  /** Place in `DOCUMENT_TYPE_IDS`. */
  type: number,
  /** Its numbers (`numberCell.ts`), the main one first, joined by `|`. */
  numbers?: string,
  /** The official title; in the site's own words where it begins with `OWN_WORDS`. */
  subject?: string,
  /** Its date, and others that sources give, joined by `|`. */
  dates?: string,
  /** Place among the bodies of `goi`, from 1; 0 when unknown. */
  issuer?: number,
  /** What is known of its force, in words; empty when unknown. */
  status?: string,
  /** Joined by `|`. */
  aliases?: string,
  /** Where it does not follow from type and number. */
  name?: string,
  /** Where it does not follow from type, number and year. */
  id?: string,
  /** 1 when its text is here, in `dieu-<id>`. */
  hasText?: number,
  /** The issuer's place when only the number's mark tells it; never shown. */
  inferredIssuer?: number,
];

/** Stands before a subject that is not the official title. */
export const OWN_WORDS = '~';

/** `dieu-<id>`: ids, short forms of the place and first words of a document's provisions, in printed order. */
export type PlaceFile = readonly PlaceRow[];
export type PlaceRow = readonly [provision: string, place: string, words: string];

/** Name of the file that holds the documents of an ordinal. */
export function numberFile(spread: number, ordinal: string): string {
  const digits = Number.parseInt(ordinal, 10) % 10 ** spread;
  return `so-${String(digits).padStart(spread, '0')}`;
}

export const ROOT_FILE = 'goi';
/** The bodies that issued nothing, and the terms of the glossary (`TERM_ID`): readers look for them by name. */
export const BODIES_FILE = 'co-quan';
/** The id of every term's row among the bodies. */
export const TERM_ID = '#';
/** Rows of the documents with an alias or without a number: what can be called by a name of its own. */
export const NAMED_FILE = 'ten';
export const titleFile = (at: number) => `ten-${at}`;
export const placeFile = (document: string) => `dieu-${document}`;
