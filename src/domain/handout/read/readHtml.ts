import type { Found } from '../found.ts';
import { countingPlaces, TextCollector } from './collectText.ts';
import { readMarkup } from './markup.ts';

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Inside these nothing is markup until they close. */
const RAW = /<(script|style|template|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Text and links of a web page, block by block; what is not shown is left out. */
export function readHtml(source: string): Found {
  const collector = new TextCollector(countingPlaces('paragraph'));
  let link: { href: string; start: number } | undefined;
  let hidden = 0;
  const endLink = () => {
    if (link) collector.link(link.href, link.start);
    link = undefined;
  };
  const nextBlock = () => {
    const href = link?.href;
    endLink();
    collector.closeParagraph();
    collector.openParagraph();
    if (href !== undefined) link = { href, start: 0 };
  };
  collector.openParagraph();
  for (const token of readMarkup(source.replace(RAW, ' '))) {
    if (token.kind === 'text') {
      if (hidden === 0) collector.add(token.text.replace(/\s+/gu, ' '));
      continue;
    }
    const name = token.name.toLowerCase();
    if (HIDDEN.has(name)) hidden = Math.max(0, hidden + (token.kind === 'open' ? 1 : -1));
    else if (hidden > 0 && name !== 'body') continue;
    else if (name === 'body') hidden = 0;
    else if (name === 'a') {
      endLink();
      const href = token.kind === 'open' ? token.attributes.get('href') : undefined;
      if (href) link = { href, start: collector.length };
    } else if (name === 'area' || name === 'iframe') {
      const href = token.kind === 'open' && token.attributes.get(name === 'area' ? 'href' : 'src');
      if (href) collector.link(href);
    } else if (name === 'br' || name === 'img') collector.add(' ');
    else if (!INLINE.has(name)) nextBlock();
  }
  endLink();
  return collector.found;
}
