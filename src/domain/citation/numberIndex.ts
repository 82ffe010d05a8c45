import type { IsoDate } from '../document/date.ts';
import { type DocumentTypeId, isOfType } from '../document/documentType.ts';
import { type DocumentNumber, parseNumber } from '../number/documentNumber.ts';
import { markKey } from '../number/markKey.ts';
import { compareText } from '../text/compareText.ts';

/** What the index is built from: one document with every written form of its number. */
export interface NumberedDocument {
  document: string;
  type: DocumentTypeId;
  number?: string;
  otherNumbers: readonly string[];
  date?: IsoDate;
}

/**
 * Numbers of the whole corpus as plain arrays, small enough to be sent to the browser as JSON; the search box and the
 * citations read the same one.
 */
export interface NumberIndex {
  /** Id, type and date (empty when unknown) of each numbered document, in the order given. */
  documents: readonly (readonly [id: string, type: DocumentTypeId, date: IsoDate])[];
  /** Ordinal, year (0 when the number has none), folded marks, place in `documents`; sorted by ordinal. */
  rows: readonly (readonly [ordinal: string, year: number, marks: string, document: number])[];
}

type Row = NumberIndex['rows'][number];

/** Builds the index. A written form that is no number ("chưa rõ") is left out, never guessed at. */
export function buildNumberIndex(entries: readonly NumberedDocument[]): NumberIndex {
  const rows: Row[] = [];
  entries.forEach((entry, document) => {
    const keys = new Set<string>();
    for (const printed of [...(entry.number === undefined ? [] : [entry.number]), ...entry.otherNumbers]) {
      const number = parseNumber(printed);
      if (!number || keys.has(number.key)) continue;
      keys.add(number.key);
      rows.push([number.ordinal, number.year ?? 0, number.symbol.map(markKey).join('-'), document]);
    }
  });
  rows.sort((a, b) => compareText(a[0], b[0]) || a[3] - b[3]);
  return { documents: entries.map(({ document, type, date }) => [document, type, date ?? '']), rows };
}

/** What is known of a number to be looked up: the number, the type word before it, the date after it. */
export interface NumberLookUp {
  number: Pick<DocumentNumber, 'ordinal' | 'year' | 'symbol'>;
  type?: DocumentTypeId;
  dated?: IsoDate;
}

/**
 * Ids of all documents that the number can mean; several when nothing tells them apart, none when nothing fits.
 *
 * - Marks, when the number has any, must be the document's, whatever stands between them (17-NQ/TW, 17/NQ-TW).
 * - A year must be the number's own or that of the document's date; a document without either is not excluded.
 * - A date excludes documents of another day; a document whose day is proved to be that one excludes the undated.
 * - A type word excludes other types. Only when that leaves nothing, Quyết định and Quy định, which share the mark QĐ,
 *   stand in for each other: such an answer is a hint to a reader, not an identification (`isOfType` tells).
 */
export function lookUpNumber(index: NumberIndex, { number, type, dated }: NumberLookUp): string[] {
  const marks = number.symbol.map(markKey).join('-');
  const fitting = documentsOf(index, rowsOf(index, number.ordinal), ([, year, rowMarks, document]) => {
    const date = index.documents[document]![2];
    if (marks !== '' && rowMarks !== marks) return false;
    if (!yearsAgree(number.year, year, date)) return false;
    return (
      dated === undefined ||
      (date === '' ? yearsAgree(Number(dated.slice(0, 4)), year, '') : datesAgree(dated, date))
    );
  });
  const proved = fitting.filter(([, , date]) => dated?.length === 10 && date === dated);
  const candidates = proved.length > 0 ? proved : fitting;
  if (type === undefined) return candidates.map(([id]) => id);
  const exact = candidates.filter(([, own]) => isOfType(own, type));
  return (exact.length > 0 ? exact : candidates.filter(([, own]) => sharesMark(own, type))).map(([id]) => id);
}

function sharesMark(type: DocumentTypeId, word: DocumentTypeId): boolean {
  return (type === 'quy-dinh' && word === 'quyet-dinh') || (type === 'quyet-dinh' && word === 'quy-dinh');
}

function yearsAgree(asked: number | undefined, year: number, date: IsoDate): boolean {
  if (asked === undefined || (year === 0 && date === '')) return true;
  return asked === year || (year === 0 && asked === Number(date.slice(0, 4)));
}

function datesAgree(a: IsoDate, b: IsoDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The rows of one ordinal, found by halving. */
function rowsOf({ rows }: NumberIndex, ordinal: string): Row[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]![0] < ordinal) low = middle + 1;
    else high = middle;
  }
  const found: Row[] = [];
  for (let at = low; rows[at]?.[0] === ordinal; at++) found.push(rows[at]!);
  return found;
}

/** The documents of the rows that fit, each once. */
function documentsOf(
  index: NumberIndex,
  rows: readonly Row[],
  fits: (row: Row) => boolean,
): NumberIndex['documents'][number][] {
  return [...new Set(rows.filter(fits).map(([, , , document]) => index.documents[document]!))];
}
