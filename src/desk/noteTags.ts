/** The notes that a person puts around chosen words, and how they stand in a file: the one place of the desk that knows. */

export type NoteTag = 'Sic' | 'Note' | 'Ref' | 'Assignment' | 'NoAssignment' | 'Keep';
export type NoteValues = Record<string, string>;

const VALUES = /(\w+)="([^"]*)"/g;
/** One tag, opening, closing, or alone. */
export const NOTE_TAG = /<(\/?)(Sic|Note|Ref|Assignment|NoAssignment|Keep)\b((?:\s+\w+="[^"]*")*)\s*(\/?)>/g;

export const valuesOf = (written: string): NoteValues =>
  Object.fromEntries([...written.matchAll(VALUES)].map(([, name, value]) => [name!, value!]));

/** `<Sic correct="a">`, or for a note without words `<Keep number="1a" />`. */
export function openingTag(tag: NoteTag, values: NoteValues): string {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value.trim() === '' ? [] : [` ${name}="${attributeOf(value)}"`],
  );
  return `<${tag}${written.join('')}${tag === 'Keep' ? ' /' : ''}>`;
}

export const closingTag = (tag: NoteTag) => (tag === 'Keep' ? '' : `</${tag}>`);

/** Straight quotes would end the value: the print's own are curved. */
const attributeOf = (words: string) =>
  words
    .trim()
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”')
    .replace(/\s+/g, ' ');

/** A note as it stands in the text: its opening tag, the words, and its closing tag, by their places. */
export interface PlacedNote {
  tag: NoteTag;
  values: NoteValues;
  from: number;
  /** Where the words begin and end. */
  words: [number, number];
  to: number;
}

/** The note whose opening tag begins at a place; undefined where none begins or its end is missing. */
export function noteAt(text: string, from: number): PlacedNote | undefined {
  const tags = [...text.slice(from).matchAll(NOTE_TAG)];
  const [first] = tags;
  if (first?.index !== 0 || first[1]) return undefined;
  const tag = first[2] as NoteTag;
  const values = valuesOf(first[3]!);
  const start = from + first[0].length;
  if (first[4]) return { tag, values, from, words: [start, start], to: start };
  const end = tags.find((one) => one[1] && one[2] === tag);
  if (!end) return undefined;
  const stop = from + end.index;
  return { tag, values, from, words: [start, stop], to: stop + end[0].length };
}
