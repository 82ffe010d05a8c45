import { issue } from '../../domain/issue/catalogue.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './sourceFile.ts';

/**
 * An annotation stands around the words of one paragraph: around two, its task would be counted twice. `<Keep>` stands
 * before the words of a unit that is counted, not numbered.
 */
export function checkElements(lines: readonly Line[], file: SourceFile): Issue[] {
  return [
    ...checkOneParagraph(lines, file),
    ...checkKeeps(lines, file),
    ...checkNesting(lines, file),
    ...checkMisprints(lines, file),
  ];
}

function checkKeeps(lines: readonly Line[], file: SourceFile): Issue[] {
  return lines.flatMap(({ rich, label }) =>
    rich.marks.flatMap(({ type, start, element = 0 }) => {
      const isCounted = !label || label.kind === 'dash' || label.kind === 'plus';
      const head = label ? label.printed.length + label.gap.length : 0;
      if (type !== 'keep' || (isCounted && start <= head)) return [];
      const expected = 'thẻ đứng ngay trước chữ đầu tiên của gạch đầu dòng, dấu cộng hoặc đoạn không có số.';
      return [
        issue('element-attribute', file.placeOf(element), { element: 'Keep', found: 'number', expected }),
      ];
    }),
  );
}

function checkOneParagraph(lines: readonly Line[], file: SourceFile): Issue[] {
  const times = new Map<number, number>();
  for (const { rich } of lines)
    for (const { element } of rich.marks)
      if (element !== undefined) times.set(element, (times.get(element) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count > 1)
    .map(([offset]) => {
      return issue('element-around-many', file.placeOf(offset), { element: nameAt(file, offset) });
    });
}

/** An element inside another of its name says two things of the same words: two tasks, two corrections. */
function checkNesting(lines: readonly Line[], file: SourceFile): Issue[] {
  return lines.flatMap(({ rich: { marks } }) =>
    marks.flatMap((inner) => {
      const { type, start, end, element } = inner;
      const outer = marks.find(
        (one) =>
          one !== inner &&
          one.type === type &&
          one.start <= start &&
          end <= one.end &&
          (one.element ?? 0) < (element ?? 0),
      );
      if (element === undefined || !outer || type === 'emphasis') return [];
      return [issue('element-nested', file.placeOf(element), { element: nameAt(file, element) })];
    }),
  );
}

/** A correction that is what stands there already. */
function checkMisprints(lines: readonly Line[], file: SourceFile): Issue[] {
  return lines.flatMap(({ rich: { value, marks } }) =>
    marks.flatMap((mark) => {
      if (
        mark.type !== 'sic' ||
        mark.element === undefined ||
        mark.correct !== value.slice(mark.start, mark.end)
      )
        return [];
      const expected = 'giống hệt chữ được bọc; viết chữ đúng, hoặc bỏ thẻ.';
      return [
        issue('element-attribute', file.placeOf(mark.element), {
          element: 'Sic',
          found: 'correct',
          expected,
        }),
      ];
    }),
  );
}

const nameAt = (file: SourceFile, offset: number) =>
  /^<(\w+)/.exec(file.text.slice(offset, offset + 30))?.[1] ?? '';
