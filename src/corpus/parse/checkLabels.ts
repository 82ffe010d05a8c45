import { issue } from '../../domain/issue/catalogue.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './sourceFile.ts';

/** Words that begin a printed label, by their letters without marks. */
const WORDS: Readonly<Record<string, string>> = { dieu: 'Điều', chuong: 'Chương', muc: 'Mục', phan: 'Phần' };
/** "Dieu 1.", "Điêu 5:", "Điều l." at the head of a line; a capital begins it, and a stop ends the number. */
const HEAD = /^(\p{Lu}\p{L}+)\s+([0-9lIO|]{1,4})\s*[.:]/u;
/** Letters that a reader of paper, or a hurried hand, puts for figures. */
const FIGURES: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0' };

/** A line that nearly begins with a label would be a plain paragraph, and all that follows would stand under another number. */
export function checkLabels(lines: readonly Line[], file: SourceFile): Issue[] {
  return lines.flatMap(({ rich, label, depth, offset }) => {
    const [found, word, number] = HEAD.exec(rich.value) ?? [];
    const right = WORDS[foldText(word ?? '')];
    if (!found || !right || depth !== undefined || isKnown(label?.number, word!, right)) return [];
    if (rich.marks.some(({ type, start }) => type === 'sic' && start < found.length)) return [];
    const figures = [...number!].map((one) => FIGURES[one] ?? one).join('');
    const expected = `${right} ${figures}${found.at(-1)}`;
    return [issue('label-misspelt', file.placeOf(offset), { found, expected })];
  });
}

const isKnown = (number: unknown, word: string, right: string) =>
  number !== undefined && word.toLocaleLowerCase('vi') === right.toLocaleLowerCase('vi');
