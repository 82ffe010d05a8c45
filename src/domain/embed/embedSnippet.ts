import { escapeMarkup } from '../text/escapeMarkup.ts';

/** What an `<iframe>` on another page shows. */
export interface Framed {
  /** Absolute address of the page in the frame. */
  address: string;
  title: string;
  /** The printed lines it holds, by which its height is reckoned. */
  lines: readonly string[];
}

/** The widest a frame need be. It is as narrow as the page around it, down to a phone of 360. */
export const FRAME_WIDTH = 640;
/** Letters in a line of a phone's width, the line's height, and the room for heading and source. */
const LINE = { letters: 36, height: 28 };
const ROOM = 170;
const HIGHEST = 800;

/** How high the frame must be for a phone to show all of it; longer clauses scroll. */
export function frameHeight(lines: readonly string[]): number {
  const count = lines.reduce((sum, line) => sum + Math.ceil(line.length / LINE.letters), 0);
  return Math.min(HIGHEST, ROOM + LINE.height * count);
}

/** The snippet to paste into a page of one's own; where a platform takes the style away, the frame is only wider. */
export function embedSnippet({ address, title, lines }: Framed): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${frameHeight(lines)}" style="max-width:${FRAME_WIDTH}px;border:0" loading="lazy"></iframe>`;
}
