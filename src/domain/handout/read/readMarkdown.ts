import type { Found, FoundLink, Passage } from '../found.ts';
import { decodeEntities } from './entities.ts';
import { readPlain } from './readPlain.ts';

/** `[x]: https://example.org/ "title"` on a line of its own. */
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?([^\s>]+)>?[^\n]*$/gm;
/** `[words](address "title")`, `[words][label]`, `[label]`; words hold no further bracket but one pair. */
const LINK =
  /!?\[((?:[^[\]]|\[[^[\]]{0,500}\]){0,1000})\](?:\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?[^)\n]{0,300}\)|\[([^\]\n]{0,200})\])?/g;
const ANCHOR = /<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)["']?[^>]*>([\s\S]*?)<\/a\s*>/gi;

/** Text and links of a Markdown file; places are counted by lines. Words of links stay, marks of emphasis go. */
export function readMarkdown(source: string): Found {
  const definitions = new Map(
    Array.from(source.matchAll(DEFINITION), ([, label, href]) => [key(label!), href!]),
  );
  const links: FoundLink[] = [];
  const text = readPlain(source.replace(DEFINITION, '')).text.map(({ text: block, place }): Passage => {
    const add = (href: string, words: string, offset: number) => {
      const line = place.number + (block.slice(0, offset).match(/\n/g)?.length ?? 0);
      links.push({
        href: decodeEntities(href),
        words: plain(words).trim(),
        place: { ...place, number: line },
      });
    };
    const shown = block
      .replace(ANCHOR, (_, href, words, offset) => {
        add(href, words, offset);
        return words;
      })
      .replace(LINK, (whole, words, address, label, offset) => {
        const href = address ?? definitions.get(key(label || words));
        if (href === undefined) return whole;
        if (!whole.startsWith('!')) add(href, words, offset);
        return words;
      });
    return { text: plain(shown), place };
  });
  return { links, text };
}

const key = (label: string) => label.trim().toLowerCase().replace(/\s+/gu, ' ');

/** Without marks of heading, quotation, emphasis and code, without tags; the lines stay. */
function plain(markdown: string): string {
  const lines = markdown.replace(/^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?)+/gm, '');
  const addresses = lines.replace(/<(https?:\/\/[^\s>]+)>/gi, '$1');
  return decodeEntities(addresses.replace(/<\/?[a-z][^>]*>/gi, '')).replace(
    /[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu,
    '',
  );
}
