import type { Corpus } from '../../corpus/corpus.ts';
import { issuedFacts } from '../../corpus/issuedFacts.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import { DOCUMENT_TYPES } from '../../domain/document/documentType.ts';
import { documentName } from '../../domain/document/name.ts';
import type { DocumentMetadata } from '../../domain/document/schema.ts';
import { parseNumber } from '../../domain/number/documentNumber.ts';

/**
 * A document's name where there is little room: the number alone when one of its marks says the type and no other
 * type uses it ("29/1998/NĐ-CP"); else type and number ("Quy định 76-QĐ/TW", "Nghị định 25/CP"), or the whole name.
 */
export function shortDocumentName(metadata: DocumentMetadata): string {
  const { number, type } = metadata;
  const marks = number.value === undefined ? [] : (parseNumber(number.value)?.symbol ?? []);
  const users = Object.entries(DOCUMENT_TYPES).filter(([, one]) =>
    (one.marks as readonly string[]).some((mark) => marks.includes(mark)),
  );
  return users.length === 1 && users[0]![0] === type ? number.value! : documentName(metadata);
}

/** What a document is, for whoever hears the picture: name, issuer, date or that it is not known, force. */
export function spokenDocument(corpus: Corpus, metadata: DocumentMetadata): string {
  const { phrase } = standingOf(corpus, metadata.id);
  const when = metadata.date.value === undefined ? ['không rõ ngày'] : [];
  const force = phrase.charAt(0).toLocaleLowerCase('vi') + phrase.slice(1);
  return [documentName(metadata), ...issuedFacts(corpus, metadata), ...when, force]
    .filter(Boolean)
    .join(', ');
}
