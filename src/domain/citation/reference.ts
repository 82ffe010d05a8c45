import { documentTypeName } from '../document/documentType.ts';
import { type Cited, citedName, proved, withoutTypeName } from './formatCitation.ts';

/** A document as programs that keep references (Zotero, EndNote, Word) hold it: proved facts only. */
export interface Reference {
  /** "Nghị định". */
  type: string;
  /** Type and title; where no title is proved, what it is called when cited again. */
  title: string;
  short: string;
  number?: string;
  /** ISO 8601. */
  date?: string;
  issuer?: string;
}

/** What is unknown or only inferred is left out. `issuerName` is the name of the issuing body. */
export function toReference(document: Cited, issuerName: string | undefined): Reference {
  const type = documentTypeName(document.type);
  const { short } = citedName(document, issuerName);
  const title = withoutTypeName(proved(document.title), type);
  const [number, date] = [proved(document.number), proved(document.date)];
  const issuer = proved(document.issuer) && issuerName;
  return {
    type,
    title: title === undefined ? short : `${type} ${title}`,
    short,
    ...(number && { number }),
    ...(date && { date }),
    ...(issuer && { issuer }),
  };
}
