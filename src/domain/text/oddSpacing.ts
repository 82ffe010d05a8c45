/** A place where blanks and marks of punctuation do not stand as print sets them, and how print would set it. */
export interface OddSpacing {
  found: string;
  expected: string;
  start: number;
}

/** A slip of the blank key or of a mark, and its repair. Numbers, abbreviations and addresses are no such places. */
const SLIPS: readonly (readonly [pattern: RegExp, repair: (match: string) => string])[] = [
  // "như :", "lớn ) , ghi"; dots that stand for words left out have a blank before them.
  [/(?<=\S) +(?:[,;:!?](?![\p{L}\d])|\.(?!\.))/gu, (found) => found.trim()],
  [/(?<=[\p{L}\d)”"]),(?=\p{L})/gu, () => ', '],
  [/(?<=[\p{L}\d)”"])[;!?](?=[\p{L}“(])/gu, (found) => `${found} `],
  [/(?<=[\p{Ll})”"]):(?=[\p{L}“])/gu, () => ': '],
  [/(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu, () => '. '],
  // A sentence that ends before a small letter; "v.v. và", "tr. 5", "đ. vị" are abbreviations.
  [/(?<![\p{L}.])(?!tr|st|ts|đc|tp|vv|sđd)\p{Ll}{2,}\. (?=\p{Ll}{2})/gu, (found) => found.replace('.', '')],
  [/(?<=\S) {2,}(?=\S)/gu, () => ' '],
  [/[,;:]\.(?!\.)|(?<!\.)\.[,;:]/gu, (found) => found[0]!],
  [/[([] +(?=\S)/gu, (found) => found.trim()],
  [/(?<=[\p{L}\d.”]) +[)\]]/gu, (found) => found.trim()],
  [/(?<=\p{Ll}{2})\((?=[\p{L}“]{2})/gu, () => ' ('],
  [/\)(?=\p{L})/gu, () => ') '],
];

/** How much of the words around is shown. */
const AROUND = 16;
/** "v.v.,", "tp.:": a stop that belongs to the word before it. */
const ABBREVIATED = /(?:^|[^\p{L}])(?:v\.v|[\p{L}]{1,2}|\p{Lu}+)$/u;

/** Places of a text (NFC) with a blank too many, one too few, or a mark where none belongs. */
export function findOddSpacing(text: string): OddSpacing[] {
  return SLIPS.flatMap(([pattern, repair]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: match, index: start }) => {
      if (/^\.[,;:]$/u.test(match) && ABBREVIATED.test(text.slice(0, start))) return [];
      const before = text.slice(wordStart(text, start), start);
      const after = /^\s?\S*/u.exec(text.slice(start + match.length))![0].slice(0, AROUND);
      const found = `${before}${match}${after}`;
      const expected = `${before}${repair(match)}${after}`;
      return found === expected || found.includes('://')
        ? []
        : [{ found, expected, start: start + (match.length - match.trimStart().length) }];
    }),
  ).sort((a, b) => a.start - b.start);
}

/** Where the word begins that stands before an offset. */
function wordStart(text: string, offset: number): number {
  const before = /\S*\s*$/u.exec(text.slice(0, offset))!;
  return Math.max(before.index, offset - AROUND);
}
