import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../../corpus/corpus.ts';
import { documentUrl, PROGRAMME_ID, pageUrl } from '../../domain/urls.ts';
import { sentenceContent } from '../../render/sentenceHtml.ts';
import { at } from '../address.ts';

/**
 * What later law changed at a unit of the programme, with date and source: folded, in the site's own voice, beside the
 * official words and never among them. The reader can switch all of them off (`browser/display/displaySheet.ts`).
 */
export function laterNotes(corpus: Corpus, provision: string): ElementContent[] {
  const notes = corpus.laterNotes.filter(({ provisions }) => provisions.includes(provision));
  if (notes.length === 0) return [];
  const rows = notes.map(({ text, source }) => {
    const words = sentenceContent(text, corpus.citationsIn(text, PROGRAMME_ID), ({ document, provision }) =>
      at(documentUrl(document, provision)),
    );
    const proofs = source.map((key, index) =>
      h(
        'a',
        { href: `${at(pageUrl('gioi-thieu', 'nguon'))}#nguon-${key.toLowerCase()}` },
        index === 0 ? 'nguồn' : String(index + 1),
      ),
    );
    return h('p', [
      ...words,
      ' [',
      ...proofs.flatMap((proof, index) => (index > 0 ? [', ', proof] : [proof])),
      ']',
    ]);
  });
  return [h('details.later', [h('summary', 'Về sau'), ...rows])];
}
