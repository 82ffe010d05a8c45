import type { Corpus } from '../../corpus/corpus.ts';
import { formatShortDate } from '../../domain/document/date.ts';
import type { DocumentMetadata } from '../../domain/document/schema.ts';

/** Who issued a document and when, for a row or a card; what is inferred says so, what is unknown is left out. */
export function rowFacts(
  { bodies }: Corpus,
  { issuer, date }: Pick<DocumentMetadata, 'issuer' | 'date'>,
): string[] {
  const name = issuer.value && (bodies.get(issuer.value)?.names[0] ?? issuer.value);
  const facts = [
    name && (issuer.inference ? `có lẽ ${name}` : name),
    date.value && (date.inference ? `có lẽ ${formatShortDate(date.value)}` : formatShortDate(date.value)),
  ];
  return facts.filter((one) => one !== undefined);
}
