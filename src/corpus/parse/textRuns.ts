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
    const letter = value[index]!;
    if (source[at] === '&') {
      REFERENCE.lastIndex = at;
      const reference = REFERENCE.exec(source)?.[0];
      if (reference && !value.startsWith(reference, index)) {
        addRun(runs, { at: index, offset: at });
        if (isSurrogatePair(value, index)) {
          index++;
          addRun(runs, { at: index, offset: at });
        }
        at += reference.length;
        continue;
      }
    }
    if (source[at] !== letter) {
      const found = source.indexOf(letter, at);
      if (found !== -1 && found < end) at = found;
    }
    addRun(runs, { at: index, offset: Math.min(at, end) });
    at = Math.min(at + 1, end);
  }
  return runs;
}

const isSurrogatePair = (value: string, index: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(value.slice(index, index + 2));
