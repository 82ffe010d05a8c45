import { hasClausePages } from '../corpus/clausePages.ts';
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { type EditorialNote, editorialNotes } from '../corpus/editorialNotes.ts';
import { formerIdsOn } from '../corpus/permalinks.ts';
import { clauseUrl } from '../domain/clauseUrls.ts';
import { goesThrough } from '../domain/provision/id.ts';
import { shortPlace } from '../domain/provision/spokenPlace.ts';
import { eachWithSurroundings } from '../domain/provision/surroundings.ts';
import { eachProvision, type Mark, officialTexts, type Provision } from '../domain/provision/tree.ts';
import { documentUrl, noteUrl } from '../domain/urls.ts';
import type { ReadingContext } from './readingContext.ts';
import { type Hrefs, sideOf } from './side.ts';

/** What a page that shows official words knows around them, and the cards it must hold for them. */
export interface ShownText {
  context: ReadingContext;
  /** Documents cited in the words shown. */
  cited: string[];
  /** Notes on the words shown. */
  notes: EditorialNote[];
}

/**
 * What a page knows around the words that it shows: their links, their margins and their cards. `alone` is the unit
 * whose own page it is: what belongs to that one stands below its words, not beside them.
 */
export function shownText(
  corpus: Corpus,
  document: CorpusDocument,
  shown: readonly Provision[],
  hrefs: Hrefs,
  alone?: Provision,
): ShownText {
  const own = document.metadata.id;
  const above = new Map(
    [...eachWithSurroundings(document.tree.provisions)].map(({ provision, path }) => [provision, path]),
  );
  const addressOf = (id: string) =>
    hasClausePages(document.metadata) ? hrefs.ofAddress(clauseUrl(own, id)) : `#${id}`;
  const units = new Set(eachProvision(shown));
  const notes = editorialNotes(corpus).filter((note) => units.has(note.provision));
  const texts = [...units].flatMap(officialTexts);
  const calls = texts.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.type === 'footnote' ? [mark] : [])),
  );
  const firstCalls = new Set<Mark>(new Map(calls.toReversed().map((mark) => [mark.note, mark])).values());
  const footnotes = document.tree.footnotes.map(({ text }) => text);
  const citations = [...texts, ...footnotes].flatMap((text) => document.citations.get(text) ?? []);
  const formerIds = formerIdsOn(corpus, documentUrl(own));
  const context: ReadingContext = {
    hrefOf: ({ document: id, provision }) =>
      id === own ? hrefs.ofPlace(provision) : hrefs.ofAddress(documentUrl(id, provision)),
    noteOf: (mark) => hrefs.ofAddress(noteUrl(notes.find((note) => note.mark === mark)!.id)),
    isFirstCall: (mark) => firstCalls.has(mark),
    citationsOf: (text) => document.citations.get(text) ?? [],
    sideOf: (provision) =>
      provision === alone ? [] : sideOf(corpus, document, provision, above.get(provision)!, hrefs),
    moreOf: (provision) =>
      isSignature(provision)
        ? undefined
        : {
            href: provision === alone ? '#trich-dan' : addressOf(provision.id),
            name: `Dẫn, chia sẻ ${shortPlace(provision.id)}`,
          },
    formerIdsOf: ({ id }) => formerIds.get(id) ?? [],
  };
  const cited = [...new Set(citations.map((citation) => citation.document))].filter((id) => id !== own);
  return { context, cited, notes };
}

/** The lines under a text are cited with it, not for themselves. */
const isSignature = ({ kind, id }: Provision) => kind === 'signature' || goesThrough(id, 'chu-ky');
