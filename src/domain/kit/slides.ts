import { parseId } from '../provision/id.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import { capitalised } from '../text/capitalised.ts';
import { cutWords } from './cutWords.ts';
import type { KitEntry, KitLine } from './kitEntry.ts';
import type { WhoseWords } from './kitPart.ts';
import { printed } from './snippets.ts';

/** One slide: a clause, or as much of a long one as the last row of a room reads. */
export interface KitSlide {
  /** What the teacher put before the clause. */
  above?: string | undefined;
  /** The clause's place, and which part of it: "Điểm 1, mục II (1/2)". */
  heading: string;
  lines: readonly string[];
  /** Whether nothing of the clause stands on another slide. */
  isWhole: boolean;
  /** Whose words the lines are. */
  voice: WhoseWords;
  /** Both "" under the teacher's own words. */
  citation: string;
  address: string;
  note?: string;
}

/** What a slide holds in letters of 28 points: so many lines of so many letters; a paragraph ends its line. */
const LINE_LETTERS = 62;
const MOST_LETTERS = 8 * LINE_LETTERS;

/** Units that have no number of their own: they stay on the slide of what they stand in. */
const UNNUMBERED: ReadonlySet<string> = new Set(['gach', 'cong', 'doan']);

/** A clause a slide, its number as the heading; a long one goes on over several, cut where a speaker stops. */
export function kitSlides(entries: readonly KitEntry[]): KitSlide[] {
  return entries.flatMap(({ heading, lines, place, voice, shortCitation, address, note }) => {
    const clauses = voice === 'official' ? clausesOf(lines) : [[...lines]];
    const slides = clauses.flatMap((clause, first) => {
      const pages = pagesOf(clause.flatMap((line) => printed(line).split('\n')));
      const name = capitalised(voice === 'official' ? spokenPlace(clause[0]!.id) : place);
      return pages.map(
        (page, index): KitSlide => ({
          ...(heading && first === 0 && index === 0 && { above: heading }),
          heading: pages.length > 1 ? `${name} (${index + 1}/${pages.length})` : name,
          lines: page,
          isWhole: pages.length === 1,
          voice,
          citation: shortCitation,
          address,
        }),
      );
    });
    const last = slides.at(-1);
    if (note && last) last.note = note;
    return slides;
  });
}

/** The lines of an item by clause: a numbered one begins anew, a dash or a paragraph goes with what it stands in. */
function clausesOf(lines: readonly KitLine[]): KitLine[][] {
  const clauses: KitLine[][] = [];
  for (const line of lines) {
    const unit = parseId(line.id)?.at(-1)?.unit ?? '';
    if (clauses.length === 0 || !UNNUMBERED.has(unit)) clauses.push([line]);
    else clauses.at(-1)!.push(line);
  }
  return clauses;
}

function pagesOf(paragraphs: readonly string[]): string[][] {
  const pages: string[][] = [];
  let room = 0;
  for (const piece of paragraphs.flatMap((paragraph) => cutWords(paragraph, MOST_LETTERS))) {
    const takes = Math.ceil(piece.length / LINE_LETTERS) * LINE_LETTERS;
    if (pages.length === 0 || takes > room) {
      pages.push([]);
      room = MOST_LETTERS;
    }
    pages.at(-1)!.push(piece);
    room -= takes;
  }
  return pages;
}
