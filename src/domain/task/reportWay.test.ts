import { expect, it } from 'vitest';
import { readReportWay, reportWords } from './reportWay.ts';

it.each([
  [undefined, 'bao-cao'],
  ['trinh', 'trinh'],
  ['giup', 'giup'],
  ['kien-nghi', 'kien-nghi'],
])('%s is read as %s', (value, way) => {
  expect(readReportWay(value)).toBe(way);
});

it.each([
  ['bao-cao', 'cuối tháng 12/2002', 'cuối tháng 12/2002 · báo cáo Ban A'],
  ['bao-cao', 'tháng 12/2002 báo cáo kết quả', 'tháng 12/2002 báo cáo kết quả cho Ban A'],
  ['trinh', 'điều kiện: sau khi ban hành', 'điều kiện: sau khi ban hành · trình Ban A'],
  ['trinh', 'tháng 9/2002 (trình đề án)', 'tháng 9/2002 (trình đề án lên Ban A)'],
  ['giup', 'tháng 3/2003 (sơ kết cấp Thành phố)', 'tháng 3/2003 (sơ kết cấp Thành phố) · giúp Ban A'],
  ['kien-nghi', 'tháng 9/2002', 'tháng 9/2002 · kiến nghị với Ban A'],
] as const)('%s after “%s” is said as “%s”', (way, when, said) => {
  const { words, joined } = reportWords(way, 'Ban A', when);
  expect(joined ? `${joined.before} ${words}${joined.after}` : `${when} · ${words}`).toBe(said);
});
