import { toHtml } from 'hast-util-to-html';
import type { Citation } from '../domain/citation/citation.ts';
import { element, toInline } from './inline.ts';

/** A sentence of the site's own as HTML, its citations as links. */
export function sentenceHtml(
  sentence: string,
  citations: readonly Citation[],
  hrefOf: (citation: Citation) => string,
): string {
  const spans = citations.map((citation) => ({
    start: citation.start,
    end: citation.end,
    link: 'strong' as const,
    wrap: element('a', { href: hrefOf(citation) }),
  }));
  return toHtml(toInline(sentence, spans));
}
