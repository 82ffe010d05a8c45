import { addRun, type Run } from './richText.ts';

/** A character reference, which becomes one character: `&amp;`, `&#160;`. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/**
 * Where each letter of a text node stands in the file. The node's value differs from the source in escapes (`\<`),
 * character references (`&lt;`), and the blanks and line prefixes around line breaks.
 */
export function textRuns(value: string, source: string, start: number, end: number): Run[] {
  // Most nodes are the file's own letters.
  if (value !== '' && source.slice(start, end) === value) return [{ at: 0, offset: start }];
  const runs: Run[] = [];
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const reference = referenceAt(source, at);
    if (reference && !value.startsWith(reference, index)) {
      addRun(runs, { at: index, offset: at });
      if (isSurrogatePair(value, index)) addRun(runs, { at: ++index, offset: at });
      at += reference.length;
      continue;
    }
    at = placeOfLetter(value[index]!, source, at, end);
    addRun(runs, { at: index, offset: Math.min(at, end) });
    at = Math.min(at + 1, end);
  }
  return runs;
}

function referenceAt(source: string, at: number): string | undefined {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0];
}

/** Where a letter of the value stands in the file: here, or after the escapes and prefixes that the node leaves out. */
function placeOfLetter(letter: string, source: string, at: number, end: number): number {
  const found = source.indexOf(letter, at);
  return found !== -1 && found < end ? found : at;
}

const isSurrogatePair = (value: string, index: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(value.slice(index, index + 2));
