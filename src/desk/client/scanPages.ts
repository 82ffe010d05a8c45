import { h } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Box, eachParagraph, type SourceBlock } from '../../import/blocks.ts';

interface Pages {
  id: string;
  pages: readonly { page: number }[];
  blocks: readonly SourceBlock[];
  fail: (message: string) => void;
}

interface PlacedWord {
  block: number;
  word: number;
  isUnsure: boolean;
  style: Record<string, string>;
}

/** Below this a person has to look. */
const SURE = 0.8;

/** The pages of a scan as they were read; over each word its place, those that were read with doubt marked. */
export function ScanPages({ id, pages, blocks, fail }: Pages) {
  const words = useMemo(() => placedWords(blocks), [blocks]);
  return h(
    'div',
    { class: 'pages' },
    pages.map(({ page }) =>
      h('div', { class: 'sheet-of-paper', key: page }, [
        h('img', {
          class: 'scan',
          src: `/api/scan?id=${id}&page=${page}`,
          alt: `Trang ${page} của bản quét`,
          loading: 'lazy',
          onError: () => fail('Không hiện được trang này.'),
        }),
        (words.get(page) ?? []).map(({ block, word, isUnsure, style }) =>
          h('span', {
            key: `${block} ${word}`,
            class: isUnsure ? 'place unsure' : 'place',
            'data-block': block,
            'data-word': word,
            style,
          }),
        ),
      ]),
    ),
  );
}

function placedWords(blocks: readonly SourceBlock[]): Map<number, PlacedWord[]> {
  const byPage = new Map<number, PlacedWord[]>();
  for (const [block, one] of blocks.entries()) {
    // A word is known by its number among those of its block.
    const spans = [...eachParagraph([one])].flatMap(({ spans, origin }) =>
      spans.filter(({ text }) => text.trim() !== '').map((span) => ({ page: origin.page, ...span })),
    );
    for (const [word, { box, page, sure = 1 }] of spans.entries()) {
      if (!box || page === undefined) continue;
      const known = byPage.get(page) ?? [];
      byPage.set(page, known);
      known.push({ block, word, isUnsure: sure < SURE, style: styleOf(box) });
    }
  }
  return byPage;
}

function styleOf({ left, top, width, height }: Box): Record<string, string> {
  const part = (share: number) => `${share * 100}%`;
  return { left: part(left), top: part(top), width: part(width), height: part(height) };
}
