import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Line } from './lines.ts';
import { misformedLabel, type NearLabel } from './misformedLabel.ts';
import type { SourceFile } from './sourceFile.ts';

/** Words that begin a printed label, by their letters without marks. */
const WORDS: Readonly<Record<string, string>> = { dieu: 'Điều', chuong: 'Chương', muc: 'Mục', phan: 'Phần' };
/** "Dieu 1.", "Điêu 5:", "Điều l.", "Điều2." at the head of a line; a capital begins it, and a stop ends the number. */
const HEAD = /^(\p{Lu}\p{L}+)\s*([0-9lIO|]{1,4})\s*[.:]/u;
/** "điều 2. Thi hành": the small letter of running text, with what only a label has after it. */
const SMALL = /^(điều)\s+(\d{1,3})[.:](?=\s+\p{Lu})/u;
/** "Chương ll", "Chương lV": Roman numerals that were read as small letters. */
const ROMAN = /^(\p{Lu}\p{L}+)\s+([IVX|]*[l|][IVXl|]*)(?=$|[.:\s])/u;
/** Letters that a reader of paper, or a hurried hand, puts for figures. */
const FIGURES: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0' };

/** A line that nearly begins with a label would be a plain paragraph, and all that follows would stand under another number. */
export function checkLabels(lines: readonly Line[], file: SourceFile): Issue[] {
  return lines.flatMap((line, index) => {
    const near =
      line.depth === undefined
        ? (nearLabel(line) ?? misreadOne(lines, index) ?? misformedLabel(lines, index))
        : undefined;
    if (!near || line.rich.marks.some(({ type, start }) => type === 'sic' && start < near.found.length))
      return [];
    return [issue('label-misspelt', file.placeOf(line.offset), near)];
  });
}

/** A label in words that is not quite one, and what it was to be. */
function nearLabel({ rich, label }: Line): NearLabel | undefined {
  const match = HEAD.exec(rich.value) ?? SMALL.exec(rich.value);
  const [found, word = '', number = ''] = match ?? ROMAN.exec(rich.value) ?? [];
  const right = WORDS[foldText(word)];
  if (!found || !right || isKnown(label?.number, word, right, number)) return undefined;
  if (!match) return { found, expected: `${right} ${number.replace(/[l|]/gu, 'I')}` };
  const figures = [...number].map((one) => FIGURES[one] ?? one).join('');
  return { found, expected: `${right} ${figures}${found.at(-1)}` };
}

/** "l." or "I." before "2.": a 1 that was read as a letter, where no k) and no section stands before it. */
function misreadOne(lines: readonly Line[], index: number): NearLabel | undefined {
  const found = lines[index]!.label?.printed ?? '';
  if (!/^[lI]\P{L}/u.test(found)) return undefined;
  const after = lines.slice(index + 1).find(({ label }) => label?.number && label.kind !== 'letter')?.label;
  const before = lines.slice(0, index).findLast(({ label }) => label?.number)?.label;
  if (after?.printed !== found.replace(/^./u, '2') || before?.number?.printed === 'k') return undefined;
  return { found, expected: found.replace(/^./u, '1') };
}

/** "Điều 1O." reads as an article with a letter of its own, "Điều 5a.", but that letter is never a capital. */
const isKnown = (label: unknown, word: string, right: string, number: string) =>
  label !== undefined &&
  !/\d[IO]/u.test(number) &&
  word.toLocaleLowerCase('vi') === right.toLocaleLowerCase('vi');
