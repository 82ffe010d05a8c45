import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { formatShortDate } from '../../domain/document/date.ts';
import type { ListedDocument } from '../../domain/document/listed.ts';
import { documentName, documentSubject } from '../../domain/document/name.ts';
import { documentUrl } from '../../domain/urls.ts';
import { at } from '../address.ts';

/** A document as a row of the list, for the page and for the filter's data. */
export function listRow({ bodies }: Corpus, { metadata }: CorpusDocument): ListedDocument {
  const { id, type, level, issuer, status, date } = metadata;
  const subject = documentSubject(metadata);
  return {
    url: at(documentUrl(id)),
    name: documentName(metadata),
    subject: subject?.text ?? '',
    isOfficial: subject?.isOfficial ?? false,
    type,
    level,
    issuer: issuer.value ?? '',
    issuerName: (issuer.value && bodies.get(issuer.value)?.names[0]) ?? '',
    status: status.value ?? 'chua-xac-dinh',
    date: date.value ? formatShortDate(date.value) : '',
  };
}
