import type { Span } from '../../citation/draft.ts';
import { UNNUMBERED_PLACES } from '../../provision/citedPlace.ts';
import { UNITS, type Unit } from '../unit.ts';

/** A place in the opening, the title or the signature of a document; its words count only before a document's name. */
export interface OpeningPlace extends Span {
  path: readonly string[];
}

const PART_OF_WORDS = new Map(
  Object.entries(UNNUMBERED_PLACES).map(([part, words]) => [words as string, part]),
);

/** What is counted in such a division, by every word for it. */
const PART_OF_LINE: ReadonlyMap<string, Unit> = new Map([
  [UNITS.doan.name, 'doan'],
  [UNITS.doan.inSignature, 'doan'],
  [UNITS.gach.name, 'gach'],
  [UNITS.cong.name, 'cong'],
  [UNITS.bang.counted, 'bang'],
]);

/**
 * A division without a number, with the line or dash in it.
 * Examples: `phần mở đầu`, `đoạn 3, phần mở đầu`, `gạch đầu dòng thứ 2 phần mở đầu`, `dòng 2, phần chữ ký`.
 */
const OPENING = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(${[...PART_OF_LINE.keys()].join('|')})\\s{1,3}(\\d{1,3})(?:,?\\s{1,3}))?(${[...PART_OF_WORDS.keys()].join('|')})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** Every such place in a text (NFC). */
export function findOpeningPlaces(text: string): OpeningPlace[] {
  return [...text.matchAll(OPENING)].map((match) => {
    const [words, line, number, division] = match;
    const part = PART_OF_WORDS.get(division!.toLowerCase())!;
    const inside = line ? [`${PART_OF_LINE.get(line.toLowerCase())}-${Number(number)}`] : [];
    return { start: match.index, end: match.index + words.length, path: [part, ...inside] };
  });
}
