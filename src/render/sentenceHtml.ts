import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Citation } from '../domain/citation/citation.ts';
import { elementAround, toInline } from './inline.ts';

/** A sentence of the site's own, its citations as links. */
export function sentenceContent(
  sentence: string,
  citations: readonly Citation[],
  hrefOf: (citation: Citation) => string,
): ElementContent[] {
  const spans = citations.map((citation) => ({
    start: citation.start,
    end: citation.end,
    link: 'strong' as const,
    wrap: elementAround('a', { href: hrefOf(citation) }),
  }));
  return toInline(sentence, spans);
}

/** The same as HTML. */
export function sentenceHtml(...sentence: Parameters<typeof sentenceContent>): string {
  return toHtml(sentenceContent(...sentence));
}
