import { readFileSync } from 'node:fs';

/** A byte copy of the official file. */
export const sourceFile = readFileSync(new URL('./fixtures/programme.txt', import.meta.url));

/**
 * The programme's own paragraphs: the file without the furniture of the web page it was copied from (its first line,
 * a date, and its two last, "Tin khác" and "Thông báo").
 */
export function programmeParagraphs(): string[] {
  const paragraphs = sourceFile.toString('utf8').replace(/\n$/, '').split('\n\n');
  const furniture = [paragraphs.shift(), ...paragraphs.splice(-2)];
  const expected = ['Thứ Năm, ngày 14 tháng 11 năm 2024', 'Tin khác', 'Thông báo'];
  if (furniture.join('|') !== expected.join('|'))
    throw new Error(`Unknown furniture: ${furniture.join('|')}`);
  return paragraphs;
}
