import type { Corpus } from '../corpus/corpus.ts';
import { standingOf } from '../corpus/standing/standing.ts';
import { formatShortDate } from '../domain/document/date.ts';
import type { Fact } from '../domain/document/fact.ts';
import type { DocumentMetadata } from '../domain/document/schema.ts';
import type { EditionFact } from './edition.ts';

/** What is known of a document, fact by fact, in the order of its page; what is not known has no line. */
export function factsOf(corpus: Corpus, metadata: DocumentMetadata): EditionFact[] {
  const { number, otherNumbers, aliases, title, subject, issuer, signatory, date, inForce } = metadata;
  const bodyName = (id: string) => corpus.bodies.get(id)?.names[0] ?? id;
  return [
    ...line('number', 'Số', number),
    ...otherNumbers.flatMap((one) => line('otherNumber', 'Cũng viết là', one)),
    ...aliases.flatMap((one) => line('alias', 'Tên gọi', one)),
    ...line('title', 'Tên văn bản', title),
    ...line('subject', 'Nội dung', subject),
    ...line('issuer', 'Cơ quan ban hành', issuer, bodyName).map((fact) =>
      issuer.mark ? { ...fact, text: `${fact.text} (theo ký hiệu ${issuer.mark})` } : fact,
    ),
    ...line('signatory', 'Người ký', signatory),
    ...line('date', 'Ngày ban hành', date, formatShortDate),
    ...line('inForce', 'Có hiệu lực', inForce, formatShortDate),
    ...line('expires', 'Hết hiệu lực', metadata.expires, formatShortDate),
    ...line('gazette', 'Công báo', metadata.gazette),
    ...force(corpus, metadata),
    ...metadata.contents.flatMap(({ label, fact }) => line('content', label, fact)),
  ];
}

function line(
  field: string,
  label: string,
  fact: Fact | undefined,
  show?: (value: string) => string,
): EditionFact[] {
  if (fact?.value === undefined) return [];
  const { value, inference, otherwise, note, source } = fact;
  const text = show ? show(value) : value;
  return [
    {
      field,
      label,
      text,
      ...(text !== value && { data: value }),
      ...(inference && { inference }),
      otherwise: otherwise.map((one) => (show ? show(one.value) : one.value)),
      ...(note && { note }),
      source: [...new Set([...source, ...otherwise.flatMap((one) => one.source)])],
    },
  ];
}

/** The document's force today, with what it rests on. */
function force(corpus: Corpus, { id, status }: DocumentMetadata): EditionFact[] {
  const { certainty, phrase, reason, source, id: standing } = standingOf(corpus, id);
  if (certainty === 'unknown') return [];
  const isInferred = certainty === 'inferred';
  return [
    {
      field: 'force',
      label: 'Hiệu lực',
      text: isInferred || !reason ? phrase : `${phrase} ${reason}`,
      data: standing,
      ...(isInferred && reason && { inference: reason }),
      otherwise: [],
      ...(status.note && { note: status.note }),
      source: [...source],
    },
  ];
}
