import type { Passage } from './found.ts';

/** The longest passage that is read at once: the work of finding citations grows faster than the text. */
const LONGEST = 8_000;

/** A passage of endless length in pieces, cut after a sentence or at a space, each with the line it begins at. */
export function cutPassage(passage: Passage): Passage[] {
  if (passage.text.length <= LONGEST) return [passage];
  const pieces: Passage[] = [];
  let { number } = passage.place;
  for (let rest = passage.text; rest !== ''; ) {
    const text = rest.slice(0, rest.length <= LONGEST ? rest.length : cutOf(rest));
    pieces.push({ ...passage, text, place: { ...passage.place, number } });
    if (passage.place.kind === 'line') number += text.split('\n').length - 1;
    rest = rest.slice(text.length);
  }
  return pieces;
}

function cutOf(text: string): number {
  const piece = text.slice(0, LONGEST);
  const ends = ['\n', '. ', '; ', ', ', ' '].map((end) => piece.lastIndexOf(end) + end.length);
  return ends.find((cut) => cut > LONGEST / 2) ?? LONGEST;
}
