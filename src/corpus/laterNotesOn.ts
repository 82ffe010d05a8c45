import type { ClauseReference } from '../domain/provision/clauseReference.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

/**
 * What later law changed at a unit of a programme. The text itself carries only the way there: the sentences, with date
 * and source, stand on the unit's own page, and the reader can switch the ways off (`browser/display/displaySheet.ts`).
 */
export function laterNotesOn(
  { laterNotes }: Corpus,
  { metadata }: CorpusDocument,
  provision: string,
): Corpus['laterNotes'] {
  const isHere = (clause: ClauseReference) =>
    clause.document === metadata.id && clause.provision === provision;
  return laterNotes.filter(({ provisions }) => provisions.some(isHere));
}
