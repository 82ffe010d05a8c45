import type { KitEntry } from './kitEntry.ts';
import { printed } from './snippets.ts';

/** One slide: a clause, or as much of a long one as a room can read. */
export interface KitSlide {
  heading: string;
  lines: readonly string[];
  citation: string;
  address: string;
  note?: string;
}

/** About what fits on a slide in letters that the last row reads. */
const MOST_LETTERS = 620;

/** A clause a slide; a long clause goes on over several, cut at its lines, then at sentences. */
export function kitSlides(entries: readonly KitEntry[]): KitSlide[] {
  return entries.flatMap(({ heading, place, lines, shortCitation, address, note }) => {
    const title = heading ?? place.charAt(0).toLocaleUpperCase('vi') + place.slice(1);
    const pages = pagesOf(lines.flatMap((line) => printed(line).split('\n')).flatMap(cutAtSentences));
    return pages.map(
      (page, index): KitSlide => ({
        heading: pages.length > 1 ? `${title} (${index + 1}/${pages.length})` : title,
        lines: page,
        citation: shortCitation,
        address,
        ...(note && index === pages.length - 1 && { note }),
      }),
    );
  });
}

function pagesOf(pieces: readonly string[]): string[][] {
  const pages: string[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (pages.length === 0 || piece.length > room) {
      pages.push([]);
      room = MOST_LETTERS;
    }
    pages.at(-1)!.push(piece);
    room -= piece.length;
  }
  return pages.length > 0 ? pages : [[]];
}

/** A line that fits stays whole; a longer one is cut after sentences, or where there are none after words. */
function cutAtSentences(line: string): string[] {
  if (line.length <= MOST_LETTERS) return [line];
  const start = line.slice(0, MOST_LETTERS);
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('; '));
  const cut = sentence > MOST_LETTERS / 3 ? sentence + 1 : start.lastIndexOf(' ');
  return cut <= 0 ? [line] : [line.slice(0, cut), ...cutAtSentences(line.slice(cut + 1))];
}
