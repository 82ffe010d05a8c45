import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { issuedFacts } from '../../corpus/issuedFacts.ts';
import { nowWords } from '../../corpus/nowWords.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import type { ListedDocument } from '../../domain/document/listed.ts';
import { documentName, documentSubject } from '../../domain/document/name.ts';
import { documentUrl } from '../../domain/urls.ts';
import { at } from '../address.ts';
import { calledByProgramme } from './calledByProgramme.ts';

/** A document as a row of the list, for the page and for the filter's data. */
export function listRow(corpus: Corpus, { metadata }: CorpusDocument): ListedDocument {
  const { id, type, level, issuer } = metadata;
  const standing = standingOf(corpus, id);
  const { now } = standing;
  const subject = documentSubject(metadata);
  const called = calledByProgramme(metadata);
  return {
    url: at(documentUrl(id)),
    name: documentName(metadata),
    subject: subject?.text ?? '',
    isOfficial: subject?.isOfficial ?? false,
    ...(called && { called }),
    type,
    level,
    issuer: issuer.value ?? '',
    issuerName: (issuer.value && corpus.bodies.get(issuer.value)?.names[0]) ?? '',
    status: standing.id,
    facts: [...issuedFacts(corpus, metadata), standing.phrase].filter(Boolean).join(' · '),
    ...(now && { now: nowWords(corpus, now) }),
  };
}
