import { formatShortDate } from '../domain/document/date.ts';
import type { DocumentMetadata } from '../domain/document/schema.ts';
import type { Corpus } from './corpus.ts';

/**
 * Who issued a document and when, as page, card, rows and pictures all say it: "Quốc hội (theo ký hiệu QH)", "Bộ Chính
 * trị (theo suy luận)", "11/5/1998". What is unknown is left out.
 */
export function issuedFacts(
  { bodies }: Pick<Corpus, 'bodies'>,
  { issuer, date }: Pick<DocumentMetadata, 'issuer' | 'date'>,
): string[] {
  const name = issuer.value && (bodies.get(issuer.value)?.names[0] ?? issuer.value);
  const proof = issuer.mark ? ` (theo ký hiệu ${issuer.mark})` : inferred(issuer);
  const facts = [name && `${name}${proof}`, date.value && `${formatShortDate(date.value)}${inferred(date)}`];
  return facts.filter((one) => one !== undefined);
}

function inferred({ inference }: { inference?: string | undefined }): string {
  return inference === undefined ? '' : ' (theo suy luận)';
}
