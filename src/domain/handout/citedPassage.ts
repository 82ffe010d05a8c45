import type { FilePlace, FoundLink, Passage } from './found.ts';
import type { JudgedWords } from './judgeWords.ts';
import { findPlainAddresses } from './plainAddress.ts';

/** A place of a document that a passage cites, in words or by a link, and where that stands in it. */
export interface CitedPlace {
  start: number;
  end: number;
  document: string;
  provision?: string;
  /** What `?v=` of the link says. */
  version?: string;
}

/** A passage with what it cites, in reading order. */
export interface CitedPassage extends Passage {
  words: readonly JudgedWords[];
  cited: readonly CitedPlace[];
  /** True when it says nothing but what it cites, as the line below a quotation does. */
  isCitation: boolean;
}

/** A link that opens a document of this site. */
export interface PlacedLink extends FoundLink {
  document: string;
  provision?: string;
  version?: string;
}

/** Letters beside a citation that say nothing of their own: "Nguồn:", "Trích", "(xem …, trang 3)". */
const FEW_LETTERS = 24;

/**
 * Passages with what their words and their links cite. `titleWords` are the words of cited documents' titles, which a
 * full citation spells out.
 */
export function citePassages(
  passages: readonly Passage[],
  links: readonly PlacedLink[],
  judge: (text: string) => readonly JudgedWords[],
  isOfTitle: (word: string) => boolean,
): CitedPassage[] {
  const linksAt = groupByPlace(links);
  return passages.map((passage) => {
    const addresses = findPlainAddresses(passage.text);
    const isFree = ({ start, end }: { start: number; end: number }) =>
      !addresses.some((one) => start < one.end && end > one.start);
    const words = judge(passage.text).filter(isFree);
    const inWords = words.flatMap(({ start, end, target }) =>
      target ? [{ start, end, ...placeOf(target) }] : [],
    );
    const byLink = linesOf(passage)
      .flatMap((key) => linksAt.get(key) ?? [])
      .flatMap((link) => standsIn(link, passage, addresses));
    const cited = [...inWords, ...byLink].sort((a, b) => a.start - b.start);
    return {
      ...passage,
      words,
      cited,
      isCitation:
        saysNothingElse(passage.text, [...words, ...cited, ...addresses], isOfTitle) && cited.length > 0,
    };
  });
}

const placeOf = ({
  document,
  provision,
  version,
}: {
  document: string;
  provision?: string;
  version?: string;
}) => ({
  document,
  ...(provision !== undefined && { provision }),
  ...(version !== undefined && { version }),
});

/** What stands in each place of a file. */
export function groupByPlace<T extends { place: FilePlace }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const known = groups.get(keyOf(one.place));
    if (known) known.push(one);
    else groups.set(keyOf(one.place), [one]);
  }
  return groups;
}

export const keyOf = ({ kind, number, part }: FilePlace) => `${kind} ${number} ${part ?? ''}`;

/** The places that a passage covers: one, or its lines. */
function linesOf({ text, place }: Passage): string[] {
  if (place.kind !== 'line') return [keyOf(place)];
  const count = text.split('\n').length;
  return Array.from({ length: count }, (_, index) => keyOf({ ...place, number: place.number + index }));
}

/** Where a link stands in a passage: at its words, or at its address written out. */
function standsIn(
  link: PlacedLink,
  { text }: Passage,
  addresses: ReturnType<typeof findPlainAddresses>,
): CitedPlace[] {
  const written = addresses.find(({ href }) => link.words === '' && href === link.href);
  const start = written ? written.start : link.words === '' ? -1 : text.indexOf(link.words);
  if (start < 0) return [];
  return [{ start, end: written ? written.end : start + link.words.length, ...placeOf(link) }];
}

function saysNothingElse(
  text: string,
  spans: readonly { start: number; end: number }[],
  isOfTitle: (word: string) => boolean,
): boolean {
  if (spans.length === 0 || text.length > 1000) return false;
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const own = (rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !isOfTitle(word));
  return own.join('').length <= FEW_LETTERS;
}
