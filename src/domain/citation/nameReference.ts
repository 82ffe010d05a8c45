import type { DocumentDraft } from './draft.ts';

/** A name by which texts call a document without its number: "Nghị quyết Trung ương 5 - khóa IX". */
export interface DocumentName {
  name: string;
  /** The id of the document it names. */
  document: string;
}

/**
 * Names as a tree of words: each step is what separates a word from the one before, and the word. A node where a name
 * ends carries its document, after the punctuation that closes the name ("(khóa IX)").
 */
interface Node {
  next: Map<string, Node>;
  ends: { closing: string; document: string }[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const compiled = new WeakMap<readonly DocumentName[], Node>();

/** Names in running text (NFC): the longest that begins at each word, whole words only; they may overlap. */
export function findNameReferences(text: string, names: readonly DocumentName[]): DocumentDraft[] {
  const root = compiled.get(names) ?? compileNames(names);
  compiled.set(names, root);
  if (root.next.size === 0) return [];
  const words = wordsOf(text);
  const found: DocumentDraft[] = [];
  for (let first = 0; first < words.length; first++) {
    const longest = longestName(text, words, first, root);
    if (longest) found.push({ kind: 'name', start: words[first]!.start, ...longest });
  }
  return found;
}

/** Where the longest name that begins at a word ends. */
function longestName(text: string, words: readonly TextWord[], first: number, root: Node) {
  let node = root.next.get(words[first]!.key);
  let longest: { end: number; document: string } | undefined;
  for (let last = first; node; last++) {
    const { end } = words[last]!;
    longest = nameEndingAt(text, end, node) ?? longest;
    const following = words[last + 1];
    node = following && node.next.get(separatorKey(text.slice(end, following.start)) + following.key);
  }
  return longest;
}

function nameEndingAt(text: string, wordEnd: number, { ends }: Node) {
  for (const { closing, document } of ends) {
    const end = endOfClosing(text, wordEnd, closing);
    if (end !== undefined) return { end, document };
  }
  return undefined;
}

/** Of two documents with the same name the first keeps it (the corpus reports the second as an author error). */
function compileNames(names: readonly DocumentName[]): Node {
  const root: Node = { next: new Map(), ends: [] };
  for (const { name: printed, document } of names) {
    const name = printed.normalize('NFC');
    const words = wordsOf(name);
    let node = root;
    words.forEach((word, index) => {
      const step =
        index === 0 ? word.key : separatorKey(name.slice(words[index - 1]!.end, word.start)) + word.key;
      const child = node.next.get(step) ?? { next: new Map(), ends: [] };
      node.next.set(step, child);
      node = child;
    });
    if (words.length === 0) continue;
    const closing = name.slice(words.at(-1)!.end).replace(DASHES, '-').replace(/\s+/gu, '');
    if (!node.ends.some((end) => end.closing === closing)) node.ends.push({ closing, document });
  }
  return root;
}

interface TextWord {
  key: string;
  start: number;
  end: number;
}

function wordsOf(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    key: wordKey(word),
    start: index,
    end: index + word.length,
  }));
}

/** Grave, acute, tilde, hook, dot below. */
const TONES = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;
const keys = new Map<string, string>();

/** A word in lower case with its tone mark at the end, so that "khóa" and "khoá", "ủy" and "uỷ" are one word. */
function wordKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    const lower = word.toLowerCase().normalize('NFD');
    key = lower.replace(TONES, '') + (lower.match(TONES)?.join('') ?? '');
    if (keys.size > 20_000) keys.clear();
    keys.set(word, key);
  }
  return key;
}

/** Space alone is one space; around punctuation it does not count; every dash is a hyphen. */
function separatorKey(separator: string): string {
  if (separator === ' ') return ' ';
  return separator.replace(DASHES, '-').replace(/\s+/gu, '') || ' ';
}

/** Where `closing` ends when it stands at `from`, spaces between its signs allowed; undefined when it does not. */
function endOfClosing(text: string, from: number, closing: string): number | undefined {
  let at = from;
  for (const sign of closing) {
    while (/\s/u.test(text[at] ?? '')) at++;
    if (text[at]?.replace(DASHES, '-') !== sign) return undefined;
    at++;
  }
  return at;
}
