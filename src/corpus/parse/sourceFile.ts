import type { FilePosition } from '../../domain/issue/issue.ts';

/** A file's text and the way from an offset in it to line and column. */
export interface SourceFile {
  path: string;
  text: string;
  placeOf(offset: number): FilePosition;
  offsetOf(line: number, column: number): number;
}

export function sourceFile(path: string, text: string): SourceFile {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return {
    path,
    text,
    placeOf(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { file: path, line: low + 1, column: offset - starts[low]! + 1 };
    },
    offsetOf: (line, column) => (starts[line - 1] ?? text.length) + column - 1,
  };
}
