import { laterCitationWords } from '../laterCitation.ts';
import { relationsOf } from '../relations.ts';
import type { Judgement, StandingQuestion } from './judgement.ts';

/** What a text still leaned on after it had come was applied then. */
export function fromCitation({ corpus, id, cited }: StandingQuestion): Judgement | undefined {
  const begins = corpus.documents.get(id)!.metadata.inForce.value ?? '';
  if (cited === undefined || cited.time <= begins) return undefined;
  const [phrase, where] = laterCitationWords(corpus, cited);
  // What took another's place is the end of its line: that nothing took its own is worth saying.
  const isEnd = relationsOf(corpus, id).some(({ kind }) => kind === 'replaces');
  const reason = isEnd ? `${where}, chưa thấy văn bản thay thế` : where;
  return { id: 'con-vien-dan', certainty: 'cited', phrase, reason, source: cited.source };
}
