import { DOCUMENT_TYPES } from '../../src/domain/document/documentType.ts';
import { bare, type WrittenForm, type WrittenNumber } from './writtenForms.ts';

/** A document with all its numbers and its issuer's abbreviations, as the oracle sees it. */
export interface OracleDocument {
  document: string;
  numbers: readonly WrittenNumber[];
  /** Abbreviations of its issuer. */
  issuer: readonly string[];
}

/** Documents by the ordinals of their numbers, for most forms are asked of thousands of documents and fit a few. */
const byOrdinal = new WeakMap<readonly OracleDocument[], Map<string, OracleDocument[]>>();

function ofOrdinal(documents: readonly OracleDocument[], ordinal: string): readonly OracleDocument[] {
  let known = byOrdinal.get(documents);
  if (!known) {
    known = new Map();
    for (const one of documents)
      for (const own of new Set(one.numbers.map(plainOrdinal)))
        known.set(own, [...(known.get(own) ?? []), one]);
    byOrdinal.set(documents, known);
  }
  return known.get(ordinal) ?? [];
}

/**
 * The documents that what a form says can be said of; never reads the form's text. A form determines a document when
 * that is the only one. A series (type and marks) gives a number once a year, so a document of unknown year is out
 * when another of its series is known to be of the year said.
 */
export function canBeMeant(form: WrittenForm, documents: readonly OracleDocument[]): Set<string> {
  const fitting = ofOrdinal(documents, form.ordinal).flatMap(({ document, numbers, issuer }) =>
    numbers
      .filter((number) => fits(form, number, issuer))
      .map((number) => ({ document, number, isKnown: yearOf(number) !== undefined })),
  );
  const asksYear = form.year !== undefined || form.date !== undefined;
  const known = new Set(fitting.filter(({ isKnown }) => isKnown).map(({ number }) => series(number)));
  return new Set(
    fitting
      .filter(({ number, isKnown }) => !asksYear || isKnown || !known.has(series(number)))
      .map(({ document }) => document),
  );
}

const series = ({ type, marks }: WrittenNumber) => `${type} ${marks.map(fold).join(' ')}`;
const plainOrdinal = ({ ordinal }: WrittenNumber) => ordinal.toLowerCase().replace(/^0+(?=\d)/, '');
const fold = (mark: string) => bare(mark).toLowerCase().replace('&', '');
const yearOf = ({ year, date }: WrittenNumber) =>
  year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));

function fits(form: WrittenForm, number: WrittenNumber, issuer: readonly string[]): boolean {
  if (plainOrdinal(number) !== form.ordinal) return false;
  if (
    form.type !== undefined &&
    form.type !== number.type &&
    !(form.type === 'thong-tu' && number.type === 'thong-tu-lien-tich')
  )
    return false;
  const year = yearOf(number);
  if (form.year !== undefined && year !== undefined && year !== form.year) return false;
  if (
    form.date !== undefined &&
    number.date !== undefined &&
    !number.date.startsWith(form.date) &&
    !form.date.startsWith(number.date)
  )
    return false;
  const own = [...number.marks, ...DOCUMENT_TYPES[number.type].marks, ...issuer].map(fold);
  const said = form.marks.map(fold);
  if (own.includes(said.join(''))) return true;
  return said.every((mark) =>
    own.some((one) => one === mark || (one.startsWith(mark) && /^\d+$/.test(one.slice(mark.length)))),
  );
}
