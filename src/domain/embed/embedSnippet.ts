import { escapeMarkup } from '../text/escapeMarkup.ts';

/** What an `<iframe>` on another page shows. */
export interface Framed {
  /** Absolute address of the page in the frame. */
  address: string;
  title: string;
  /** The printed lines it holds, by which its height is reckoned. */
  lines: readonly string[];
}

export const FRAME_WIDTH = 640;
/** Characters in a line, its height, and the room for heading and source, at that width. */
const LINE = { characters: 70, height: 30 };
const ROOM = 150;
const HIGHEST = 800;

/** How high the frame must be; longer clauses scroll. */
export function frameHeight(lines: readonly string[]): number {
  const count = lines.reduce((sum, line) => sum + Math.ceil(line.length / LINE.characters), 0);
  return Math.min(HIGHEST, ROOM + LINE.height * count);
}

/** The snippet to paste into a page of one's own. */
export function embedSnippet({ address, title, lines }: Framed): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${FRAME_WIDTH}" height="${frameHeight(lines)}" loading="lazy"></iframe>`;
}
