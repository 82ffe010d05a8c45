import { clauseDigest, type Release } from './release.ts';

/** A file as a release knows it: letter by letter, another of the same name, or not at all. */
export type FileFinding =
  | { kind: 'same'; address: string }
  | { kind: 'other'; address: string }
  | { kind: 'unknown' };

/** Words as a release knows them: the clauses that have just these. */
export interface WordsFinding {
  words: string;
  addresses: string[];
}

/** Devices put a count behind the name of a file that is loaded again: "x (1).pdf", "x - Copy.pdf". */
const COPY = /(?: ?\(\d+\)| - (?:Copy|Sao chép)(?: \(\d+\))?)(?=\.\w+$)/iu;

/** Finds a file by the digest of its bytes; where none has it, by its name. */
export function findFile({ files }: Pick<Release, 'files'>, name: string, digest: string): FileFinding {
  const same = Object.keys(files).find((address) => files[address] === digest);
  if (same) return { kind: 'same', address: same };
  const sought = `/${name.normalize('NFC').replace(COPY, '')}`;
  const other = Object.keys(files).find((address) => address.endsWith(sought));
  return other ? { kind: 'other', address: other } : { kind: 'unknown' };
}

/**
 * Finds the clauses that have just the words that were pasted. A paragraph is tried as it stands, without quotation
 * marks around it, and with each label that clauses are printed with, for what is copied often leaves the label behind.
 * A clause of several paragraphs is tried as a whole: what stands from one paragraph on, the longest first.
 */
export function findWords({ clauses }: Pick<Release, 'clauses'>, pasted: string): WordsFinding[] {
  const addressesOf = new Map<string, string[]>();
  for (const [address, digest] of Object.entries(clauses))
    addressesOf.set(digest, [...(addressesOf.get(digest) ?? []), address]);
  const lookUp = (words: string) => addressesOf.get(clauseDigest(words)) ?? [];
  const paragraphs = pastedParagraphs(pasted);
  const findings: WordsFinding[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const found = several(paragraphs, at, lookUp) ?? single(paragraphs[at]!, lookUp);
    findings.push(found);
    at += found.paragraphs;
  }
  return findings.map(({ words, addresses }) => ({ words, addresses }));
}

/** The paragraphs of what was pasted, without empty ones. */
export function pastedParagraphs(pasted: string): string[] {
  return pasted
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

type LookUp = (words: string) => string[];
type Counted = WordsFinding & { paragraphs: number };

/** Clauses of more paragraphs than these are tables, which are not copied as paragraphs. */
const MOST_PARAGRAPHS = 4;

function several(paragraphs: readonly string[], at: number, lookUp: LookUp): Counted | undefined {
  for (let count = Math.min(MOST_PARAGRAPHS, paragraphs.length - at); count > 1; count--) {
    const words = paragraphs.slice(at, at + count).join(' ');
    const addresses = lookUp(words);
    if (addresses.length > 0) return { words, addresses, paragraphs: count };
  }
  return undefined;
}

function single(words: string, lookUp: LookUp): Counted {
  const bare = words.replace(/^["“”«]\s*|\s*["“”»]$/gu, '');
  const readings = [words, bare, ...LABELS.map((label) => `${label} ${bare}`)];
  const addresses = readings.map(lookUp).find((found) => found.length > 0);
  return { words, addresses: addresses ?? [], paragraphs: 1 };
}

const counts = (most: number) => Array.from({ length: most }, (_, index) => String(index + 1));
const each = (names: readonly string[], ends: readonly string[]) =>
  names.flatMap((name) => ends.map((end) => name + end));
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
/** What a clause is printed with before its words: Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW, and before. */
const LABELS: readonly string[] = [
  '-',
  '+',
  ...each(counts(40), ['.', '/', ')', '-', '.-']),
  ...each([...'abcdđeghiklmnopqrstuvxy'], [')', '.', '/', '-']),
  ...each(ROMAN, ['.', '/', '-', '.-']),
  ...each(counts(200), ['.', ':']).map((article) => `Điều ${article}`),
];
