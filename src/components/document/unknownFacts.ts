import type { DocumentMetadata } from '../../domain/document/schema.ts';
import { isOver, type StandingId } from '../../domain/document/standing.ts';

/** What is not known of a document, in the order in which a reader asks; said in one line of its page. */
export function unknownFacts(metadata: DocumentMetadata, standing: StandingId): string[] {
  const { number, title, issuer, date, signatory, inForce, expires } = metadata;
  const isForceUnknown = standing === 'chua-xac-dinh';
  const asked: [string, boolean][] = [
    ['số hiệu', number.value === undefined],
    ['tên đầy đủ', title.value === undefined],
    ['cơ quan ban hành', issuer.value === undefined],
    ['ngày ban hành', date.value === undefined],
    ['người ký', signatory.value === undefined],
    ['hiệu lực', isForceUnknown],
    ['ngày có hiệu lực', inForce.value === undefined && !isForceUnknown],
    ['ngày hết hiệu lực', isOver(standing) && expires?.value === undefined],
  ];
  return asked.filter(([, isUnknown]) => isUnknown).map(([name]) => name);
}
