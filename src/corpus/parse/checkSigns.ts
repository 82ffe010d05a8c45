import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { SourceFile } from './sourceFile.ts';

/** A sign that is markup and stands bare among words; `\` before it makes it one of the print. */
interface Sign {
  pattern: RegExp;
  fault: (found: string, place: Issue['place']) => Issue;
  /** True when two of them are the two ends of one slip. */
  isOnce?: true;
}

const markup = (found: string, expected: string) => (_: string, place: Issue['place']) =>
  issue('markup-not-allowed', place, { found, expected });

const SIGNS: readonly Sign[] = [
  { pattern: /</g, fault: (found, place) => issue('html-in-text', place, { found }) },
  {
    pattern: /\\/g,
    fault: markup('dấu \\ trước chữ', 'bỏ dấu này, nó sẽ được in ra; dấu \\ thật của bản in viết là \\\\.'),
  },
  {
    pattern: /\*+/g,
    fault: markup(
      'dấu * lẻ',
      'in đậm viết **chữ**, in nghiêng *chữ*, hai dấu sát chữ; dấu sao của bản in viết là \\*.',
    ),
    isOnce: true,
  },
  {
    pattern: /\](?=\()/g,
    fault: markup(
      'liên kết viết tay',
      'chỉ viết chữ; dẫn chiếu văn bản được nối tự động, hoặc bọc trong <Ref document="…">.',
    ),
  },
  { pattern: /\[\^[^\]\s]+\]/gu, fault: (found, place) => issue('footnote-unknown', place, { found }) },
];

/** Signs of markup in a text that the engine left as words; `offsetAt` tells where a letter of it stands in the file. */
export function checkSigns(value: string, file: SourceFile, offsetAt: (at: number) => number): Issue[] {
  return SIGNS.flatMap(({ pattern, fault, isOnce }) => {
    const faults = [...value.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const offset = offsetAt(index);
      // What the file has otherwise was written as a code of a character, and is told of there.
      const isBare = file.text.startsWith(found, offset) && file.text[offset - 1] !== '\\';
      // Two are one of the print.
      const isEscaped = found === '\\' && file.text[offset + 1] === '\\';
      return isBare && !isEscaped ? [fault(found, file.placeOf(offset))] : [];
    });
    return isOnce ? faults.slice(0, 1) : faults;
  });
}
