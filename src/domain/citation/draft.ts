import type { DocumentTypeId } from '../document/documentType.ts';
import type { DocumentNumber } from '../number/documentNumber.ts';
import type { PathPart } from './citation.ts';

/** A stretch of the searched text. */
export interface Span {
  start: number;
  end: number;
}

/** A reference that names a document, before references get their places in one list. */
export type DocumentDraft = Span &
  (
    | { kind: 'number'; number: DocumentNumber; type?: DocumentTypeId; dated?: string }
    | { kind: 'name'; document: string }
    | { kind: 'self'; type: DocumentTypeId }
  );

/** A place, with the draft that names its document. */
export type ProvisionDraft = Span & {
  kind: 'provision';
  path: readonly PathPart[];
  document: DocumentDraft | 'here' | 'unknown';
};

/** Reading order without overlaps: the reference that begins first wins, of two that begin together the longer. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  let end = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
