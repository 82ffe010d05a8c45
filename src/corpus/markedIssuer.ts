import type { Body } from '../domain/document/catalogues.ts';
import { issuerByMark } from '../domain/document/issuerByMark.ts';
import type { CorpusDocument } from './corpus.ts';

/**
 * What a mark says by rule is no guess: an issuer that was inferred, and is the body that the number's own mark stands
 * for, becomes a fact with the mark as its proof.
 */
export function proveIssuerByMark(document: CorpusDocument, bodies: readonly Body[]): CorpusDocument {
  const { number, issuer } = document.metadata;
  const marked = number.value === undefined ? undefined : issuerByMark(number.value, bodies);
  if (issuer.inference === undefined || marked?.body !== issuer.value) return document;
  const { inference, ...fact } = issuer;
  return { ...document, metadata: { ...document.metadata, issuer: { ...fact, mark: marked!.mark } } };
}
