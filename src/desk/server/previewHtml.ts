import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { issuedFacts } from '../../corpus/issuedFacts.ts';
import { eachText, makeLinker } from '../../corpus/link.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import { documentName, documentSubject } from '../../domain/document/name.ts';
import { UNKNOWN_FORCE } from '../../domain/document/standing.ts';
import { documentHtml } from '../../render/documentHtml.ts';
import { shownText } from '../../render/shownText.ts';

/** A document as its readers will see it: what it is, whether in force, its words with their links and margins. */
export function previewHtml(base: Corpus, document: CorpusDocument): string {
  const corpus = withDocument(base, document);
  const shown = corpus.documents.get(document.metadata.id)!;
  const { context } = shownText(corpus, shown, shown.tree.provisions, {
    ofAddress: (address) => `#${encodeURIComponent(address)}`,
    ofPlace: (provision = '') => `#${provision}`,
  });
  // The mark for citing and sharing does nothing here.
  const { moreOf: _, ...quiet } = context;
  return openingHtml(corpus, shown) + documentHtml(shown.tree, quiet, 2);
}

/** The corpus with a document in it as it is being written, linked like all others. */
function withDocument(base: Corpus, document: CorpusDocument): Corpus {
  const { id } = document.metadata;
  if (base.documents.get(id)?.tree === document.tree) return base;
  const documents = new Map([...base.documents, [id, document]]);
  const linker = makeLinker(documents);
  const citations = new Map(
    [...eachText(document)].map((placed) => [placed.text, linker.linkText(placed, id).citations]),
  );
  const linked = { ...document, citations };
  documents.set(id, linked);
  return { ...base, documents, programmes: base.programmes.map((one) => documents.get(one.metadata.id)!) };
}

function openingHtml(corpus: Corpus, { metadata }: CorpusDocument): string {
  const subject = documentSubject(metadata);
  const facts = issuedFacts(corpus, metadata);
  const { phrase } = corpus.documents.has(metadata.id) ? standingOf(corpus, metadata.id) : UNKNOWN_FORCE;
  return toHtml(
    h('div.opening', [
      h('p.soft.small', facts.join(' · ')),
      h('h1', documentName(metadata)),
      ...(subject ? [h(subject.isOfficial ? 'p.official' : 'p', subject.text)] : []),
      ...(phrase ? [h('p', h('b', phrase))] : []),
    ]),
  );
}
