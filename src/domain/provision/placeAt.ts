import type { FilePosition } from '../issue/issue.ts';
import type { AnnotatedText } from './tree.ts';

/** Where in the file the character at `offset` of an annotated text stands. */
export function placeAt({ places }: AnnotatedText, offset: number): FilePosition {
  let found = places[0]!;
  for (const entry of places) {
    if (entry.offset > offset) break;
    found = entry;
  }
  return { ...found.place, column: found.place.column + Math.max(0, offset - found.offset) };
}
