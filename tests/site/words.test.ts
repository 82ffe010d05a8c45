import type { HTMLElement, Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { builtPages, oneSpaced } from './builtPages.ts';
import { onEach } from './onEach.ts';

/** The official words keep the spaces of their print ("như :"); what the site itself says follows the rules. */
const OFFICIAL = '.row > :first-child, .official, .line, blockquote';
const BLOCKS = 'p, li, dt, dd, h2, h3, td, th, figcaption, summary, label, legend, button';

/** The site's own words in a block, without official words and without blocks inside it, which are read alone. */
function ownWords(block: HTMLElement): string {
  const read = (node: Node): string => {
    const element = node as HTMLElement;
    if (!element.tagName) return node.textContent;
    if (element !== block && element.matches(BLOCKS)) return '\n';
    if (['SCRIPT', 'STYLE', 'CODE'].includes(element.tagName) || element.matches(OFFICIAL)) return '…';
    return element.childNodes.map(read).join('');
  };
  // Words in quotation marks are somebody else's, printed as they stand (“như :”).
  return oneSpaced(read(block)).replace(/“[^“”]*”/g, '“…”');
}

const SLIPS: readonly [name: string, pattern: RegExp][] = [
  ['a space before a mark', / [,.;:?!)\]](?!\.)/],
  ['a mark twice', /(?<![.…])\.\.(?!\.)|,,|;;|::|\.;|,\./],
  ['no space after a mark', /[,;](?=\p{L})/u],
  ['an opening bracket before a space', /[(“] /],
  ['code that was meant to be a value', /undefined|\[object|NaN|\bnull\b/],
  ['a straight quotation mark', /"/],
];

describe('what the site itself says', () => {
  it('is set with care on every page', () =>
    onEach(builtPages(), ({ root }) => {
      const faults = root.querySelectorAll(BLOCKS).flatMap((block) => {
        if (block.closest(OFFICIAL)) return [];
        const words = ownWords(block);
        return SLIPS.flatMap(([name, pattern]) => {
          const found = pattern.exec(words);
          return found ? [`${name}: “${words.slice(Math.max(0, found.index - 30), found.index + 20)}”`] : [];
        });
      });
      expect([...new Set(faults)]).toEqual([]);
    }));
});
