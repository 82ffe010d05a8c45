import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { type EditorialNote, editorialNotes } from '../../corpus/editorialNotes.ts';
import { formerIdsOn } from '../../corpus/permalinks.ts';
import { eachProvision, officialTexts, type Provision } from '../../domain/provision/tree.ts';
import { documentUrl, noteUrl } from '../../domain/urls.ts';
import type { ReadingContext } from '../../render/documentHtml.ts';
import { at } from '../address.ts';
import { sideOf } from './side.ts';

/** What a page that shows official words knows around them, and the cards it must hold for them. */
export interface Reading {
  context: ReadingContext;
  /** Documents cited in the words shown. */
  cited: string[];
  /** Notes on the words shown. */
  notes: EditorialNote[];
}

/** `hrefOf` gives the address of a place in the same document, as seen from the page. */
export function readingOf(
  corpus: Corpus,
  document: CorpusDocument,
  shown: readonly Provision[],
  hrefOf: (provision: string | undefined) => string,
): Reading {
  const own = document.metadata.id;
  const units = new Set(eachProvision(shown));
  const notes = editorialNotes(corpus).filter((note) => units.has(note.provision));
  const texts = [...units].flatMap(officialTexts);
  const footnotes = document.tree.footnotes.map(({ text }) => text);
  const citations = [...texts, ...footnotes].flatMap((text) => document.citations.get(text) ?? []);
  const formerIds = formerIdsOn(corpus, documentUrl(own));
  const context: ReadingContext = {
    hrefOf: ({ document: id, provision }) =>
      id === own ? hrefOf(provision) : at(documentUrl(id, provision)),
    noteOf: (mark) => at(noteUrl(notes.find((note) => note.mark === mark)!.id)),
    citationsOf: (text) => document.citations.get(text) ?? [],
    sideOf: (provision) => sideOf(corpus, document, provision, hrefOf),
    formerIdsOf: ({ id }) => formerIds.get(id) ?? [],
  };
  const cited = [...new Set(citations.map((citation) => citation.document))].filter((id) => id !== own);
  return { context, cited, notes };
}
