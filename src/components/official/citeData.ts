import { hasClausePages } from '../../corpus/clausePages.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { hasHistory } from '../../corpus/permalinks.ts';
import { type CitedName, citedName } from '../../domain/citation/formatCitation.ts';
import { historyUrl } from '../../domain/urls.ts';
import { REPORT_ADDRESS } from '../../site.config.ts';
import { at } from '../address.ts';

/** How a document of the corpus is named in citations. */
export function citedNameOf({ bodies }: Corpus, { metadata }: CorpusDocument): CitedName {
  return citedName(metadata, metadata.issuer.value && bodies.get(metadata.issuer.value)?.names[0]);
}

/**
 * What the sheet "Dẫn, chia sẻ" must know of the document, as attributes of the element that holds its text; places and
 * words it reads from the text itself.
 */
export function citeData(corpus: Corpus, document: CorpusDocument): Record<string, string | undefined> {
  const { id, branch } = document.metadata;
  const { full, short } = citedNameOf(corpus, document);
  return {
    'data-doc': id,
    'data-branch': branch,
    'data-cite': full,
    'data-short': short,
    'data-pages': hasClausePages(document.metadata) ? '' : undefined,
    'data-history': hasHistory(corpus, id) ? at(historyUrl(id)) : undefined,
    'data-report': REPORT_ADDRESS || undefined,
  };
}
