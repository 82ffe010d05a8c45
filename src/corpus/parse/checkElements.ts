import { issue } from '../../domain/issue/catalogue.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './sourceFile.ts';

/** An annotation stands around the words of one paragraph: around two, its task would be counted twice. */
export function checkElements(lines: readonly Line[], file: SourceFile): Issue[] {
  const times = new Map<number, number>();
  for (const { rich } of lines)
    for (const { element } of rich.marks)
      if (element !== undefined) times.set(element, (times.get(element) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count > 1)
    .map(([offset]) => {
      const element = /^<(\w+)/.exec(file.text.slice(offset, offset + 30))?.[1] ?? '';
      return issue('element-around-many', file.placeOf(offset), { element });
    });
}
