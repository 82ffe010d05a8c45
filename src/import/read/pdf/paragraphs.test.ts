import { describe, expect, it } from 'vitest';
import { textOf } from '../../blocks.ts';
import { toParagraphs } from './paragraphs.ts';
import type { PrintedLine } from './printedLine.ts';

const MEASURE = { left: 0, right: 500, step: 15, page: { width: 500, height: 800 } };
/** Lines that fill their page from edge to edge, one below the other: only their words tell what begins. */
const filled = (...texts: string[]) =>
  texts.map(
    (text, at): PrintedLine => ({
      text,
      spans: [{ text }],
      page: 1,
      left: 0,
      right: 500,
      baseline: 700 - 15 * at,
      size: 12,
    }),
  );

describe('lines that fill the page', () => {
  it.each([
    [
      'a heading, then its first clause',
      ['Điều 13. Kiểm tra đối với hệ thống thông tin quan trọng', '1. Kiểm tra là hoạt động xác định'],
      2,
    ],
    [
      'a number in the midst of a sentence',
      ['Điều 13. Áp dụng quy định tại khoản', '1. và khoản 2 của Luật'],
      1,
    ],
    ['not the first', ['Điều 13. Áp dụng quy định của Nghị định ngày', '2. Kiểm tra'], 1],
    ['a stroke between words', ['Bảo đảm phát triển kinh tế', '- xã hội của đất nước'], 1],
    ['a dash of a list', ['Bảo đảm phát triển kinh tế;', '- xã hội của đất nước'], 2],
    ['a stop, then a number', ['Thực hiện đúng quy định của pháp luật;', '2. Kiểm tra'], 2],
    ['a sentence that goes on', ['Thực hiện đúng quy định', 'của pháp luật'], 1],
  ])('%s', (_, lines, paragraphs) => {
    const made = toParagraphs(filled(...lines), MEASURE);
    expect(made.map(textOf)).toEqual(paragraphs === 1 ? [lines.join(' ')] : lines);
  });
});

describe('a little more room than between lines', () => {
  const apart = (step: number, first: string, second: string) => {
    const [one, two] = filled(first, second);
    return toParagraphs([one!, { ...two!, baseline: one!.baseline - step }], MEASURE).length;
  };
  it.each([
    ['behind a sentence, before another', 19, 'Tình hình phức tạp.', 'Thực hiện Nghị quyết', 2],
    ['as much as lines vary', 16.5, 'Tình hình phức tạp.', 'Thực hiện Nghị quyết', 1],
    ['in the midst of a sentence', 19, 'Tình hình phức tạp', 'Thực hiện Nghị quyết', 1],
    ['before small letters', 19, 'Tình hình phức tạp.', 'thực hiện Nghị quyết', 1],
  ])('%s', (_, step, first, second, paragraphs) => {
    expect(apart(step, first, second)).toBe(paragraphs);
  });
});
