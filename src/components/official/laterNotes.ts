import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';

/**
 * What later law changed at a unit of the programme. The text itself carries only the way there: the sentences, with date
 * and source, stand on the unit's own page, and the reader can switch the ways off (`browser/display/displaySheet.ts`).
 */
export function laterNotesOn(
  { laterNotes, programme }: Corpus,
  document: CorpusDocument,
  provision: string,
): Corpus['laterNotes'] {
  return document === programme ? laterNotes.filter(({ provisions }) => provisions.includes(provision)) : [];
}
