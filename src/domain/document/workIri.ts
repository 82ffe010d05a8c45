import type { DocumentMetadata } from './schema.ts';

/** Stands for the date of a work whose date is not known (AKN Naming Convention 1.0, 4.4: a date must stand there). */
const NO_DATE = 'nd';

/**
 * The IRI of a document as a Work (Akoma Ntoso Naming Convention 1.0, 4.4): country, `act` for a text of the State and
 * `doc` for one of the Party, type, date, number as in the document's id: `/akn/vn/act/nghi-dinh/1998-05-11/29-1998-nd-cp`.
 * A date that is only inferred, or not known, is left out.
 */
export function workIri({
  id,
  type,
  branch,
  date,
}: Pick<DocumentMetadata, 'id' | 'type' | 'branch' | 'date'>): string {
  const day = date.inference === undefined ? date.value : undefined;
  const number = id.startsWith(`${type}-`) ? id.slice(type.length + 1) : id;
  return `/akn/vn/${branch === 'dang' ? 'doc' : 'act'}/${type}/${day ?? NO_DATE}/${number}`;
}
