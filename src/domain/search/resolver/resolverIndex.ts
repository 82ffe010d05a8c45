import type { DocumentTypeId } from '../../document/documentType.ts';

/** The files of the index that are loaded so far, by name; `goc` always. Format: `../README.md`. */
export type ResolverIndex = { readonly goc: RootFile } & Readonly<Record<string, ResolverFile>>;
export type ResolverFile = RootFile | NamesFile | readonly DocumentRow[] | KnownNumbers | PlaceFile;

/** `goc`: what every query needs. */
export interface RootFile {
  /** How many last digits of an ordinal name its number file. */
  spread: number;
  /** How many title files there are. */
  titles: number;
  /** Tables that rows point into. */
  types: readonly DocumentTypeId[];
  /** What is known of documents' force, in words. */
  statuses: readonly string[];
  /** The document that a place without a document belongs to, and its name; neither where there is none. */
  programme: readonly [id?: string, name?: string];
  /** Figures that stand in names: a number query with one of them can be a name ("nghị quyết trung ương 5"). */
  namedNumbers: readonly string[];
}

/** `goi`: what things are called, which all but the plainest queries need. */
export interface NamesFile {
  /** Every mark in the corpus's numbers, as printed: NĐ, CP, QH15. */
  marks: readonly string[];
  bodies: readonly BodyRow[];
  /** Places in `bodies` of those that issued a document here. */
  issuers: readonly number[];
  /** Documents with an alias or without a number: what can be called by a name of its own. */
  documents: readonly DocumentRow[];
}

/** Names and abbreviations, each joined by `|`; the id where it does not follow from the first name. */
export type BodyRow = readonly [names: string, abbreviations?: string, id?: string];

/** One document; what is empty at the end of a row is left out. */
export type DocumentRow = readonly [
  /** Place in `types`. */
  type: number,
  /** Its numbers as printed, the main one first, joined by `|`. */
  numbers?: string,
  /** The official title; in the site's own words where it begins with `OWN_WORDS`. */
  subject?: string,
  /** Its date, and others that sources give, joined by `|`. */
  dates?: string,
  /** Place in `bodies`, from 1; 0 when unknown. */
  issuer?: number,
  /** Place in `statuses`, from 1; 0 when unknown. */
  status?: number,
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

/** `gan`: every number, to find near ones: marks joined by `-` → year ('' for none) → ordinals in order, as steps. */
export type KnownNumbers = Readonly<Record<string, Readonly<Record<string, readonly (number | string)[]>>>>;

/** `dieu-<id>`: ids, short forms of the place and first words of a document's provisions, in printed order. */
export type PlaceFile = readonly PlaceRow[];
export type PlaceRow = readonly [provision: string, place: string, words: string];

/** Name of the file that holds the documents of an ordinal. */
export function numberFile(spread: number, ordinal: string): string {
  const digits = Number.parseInt(ordinal, 10) % 10 ** spread;
  return `so-${String(digits).padStart(spread, '0')}`;
}

export const NAMES_FILE = 'goi';
export const titleFile = (at: number) => `ten-${at}`;
export const placeFile = (document: string) => `dieu-${document}`;
