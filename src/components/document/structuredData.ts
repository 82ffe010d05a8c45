import type { CorpusDocument } from '../../corpus/corpus.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import { documentTypeName } from '../../domain/document/documentType.ts';
import type { Fact } from '../../domain/document/fact.ts';
import { fullCitation } from '../../domain/document/name.ts';
import type { StandingId } from '../../domain/document/standing.ts';

const proved = <T>(fact: Fact<T> | undefined) => (fact?.inference === undefined ? fact?.value : undefined);
const FORCE: Partial<Record<StandingId, string>> = {
  'con-hieu-luc': 'InForce',
  'het-hieu-luc': 'NotInForce',
  'duoc-thay-the': 'NotInForce',
};

/** schema.org `Legislation` of a document: proved facts only; the legal force only where a source shows that it lasts or has ended. */
export function legislationData(
  { metadata }: CorpusDocument,
  url: string,
  issuer: string | undefined,
): object {
  const { id, certainty } = standingOf(currentCorpus(), metadata.id);
  const force = certainty === 'proved' ? FORCE[id] : undefined;
  const { number, date, inForce, issuer: issuerFact } = metadata;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    inLanguage: 'vi',
    name: fullCitation(metadata, proved(issuerFact) && issuer),
    legislationType: documentTypeName(metadata.type),
    legislationIdentifier: proved(number),
    legislationDate: proved(date),
    legislationDateVersion: proved(inForce),
    legislationPassedBy: proved(issuerFact) && issuer ? { '@type': 'Organization', name: issuer } : undefined,
    legislationLegalForce: force && `https://schema.org/${force}`,
  };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
