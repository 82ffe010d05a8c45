import { describe, expect, it } from 'vitest';
import { byDeadline, isRead, readDeadline, readingOf, timeLabel } from './deadline.ts';

const CASES: readonly [
  due: string | undefined,
  text: string | undefined,
  kind: string,
  key: string,
  name: string,
][] = [
  ['2002-Q3', 'cuối quý III/2002', 'quarter', '2002-q3', 'Quý III/2002'],
  ['2002-09', 'trong tháng 9/2002', 'month', '2002-09', 'Tháng 9/2002'],
  ['2002-Q4', 'cuối quý IV/2002', 'quarter', '2002-q4', 'Quý IV/2002'],
  ['2002-12', 'hoàn thành vào cuối tháng 12/2002', 'month', '2002-12', 'Tháng 12/2002'],
  ['2002-12', 'cuối năm 2002', 'reading', 'cuoi-nam-2002', 'Cuối năm 2002'],
  ['2003', 'đầu năm 2003', 'year', 'dau-nam-2003', 'Đầu năm 2003'],
  ['2003-03', 'trong tháng 3/2003', 'month', '2003-03', 'Tháng 3/2003'],
  [undefined, 'Sau khi có hướng dẫn mới của Trung ương', 'condition', 'dieu-kien', 'Theo điều kiện'],
  [undefined, 'sau khi Quốc hội ban hành', 'condition', 'dieu-kien', 'Theo điều kiện'],
  [undefined, 'đưa nội dung này vào định kỳ báo cáo', 'recurring', 'dinh-ky', 'Định kỳ'],
  [undefined, 'hàng năm', 'recurring', 'dinh-ky', 'Định kỳ'],
  [undefined, 'thường xuyên kiểm tra đảng viên', 'continuing', 'thuong-xuyen', 'Thường xuyên'],
  [undefined, undefined, 'none', 'khong-neu', 'Không nêu thời hạn'],
];

describe('a deadline', () => {
  it('is called so only where a time is named or nothing is said', () => {
    const labels = CASES.map(([due, text, kind]) => [kind, timeLabel(readDeadline(due, text))]);
    expect(Object.fromEntries(labels)).toEqual({
      quarter: 'Thời hạn',
      month: 'Thời hạn',
      reading: 'Thời hạn',
      year: 'Thời hạn',
      condition: 'Điều kiện',
      recurring: 'Khi nào',
      continuing: 'Khi nào',
      none: 'Thời hạn',
    });
  });

  it.each(CASES)('%s “%s” is %s, in the group %s “%s”', (due, text, kind, key, name) => {
    expect(readDeadline(due, text)).toMatchObject({ kind, key, name });
  });

  it('is ordered by the time it names, the read after the exact, those without a time last', () => {
    const shuffled = CASES.map(([due, text]) => readDeadline(due, text)).toReversed();
    expect([...new Set(shuffled.toSorted(byDeadline).map(({ key }) => key))]).toEqual([
      ...new Set(CASES.map(([, , , key]) => key)),
    ]);
  });

  it('says that a part of a year is read', () => {
    const said = CASES.map(([due, text]) => readDeadline(due, text)).filter(isRead);
    expect(said.map(readingOf)).toEqual([
      'cách hiểu: tháng 12/2002; văn bản không ghi tháng',
      'cách hiểu: trong năm 2003; văn bản không ghi tháng',
    ]);
    expect(readingOf(readDeadline('2002-12', 'tháng 12/2002'))).toBeUndefined();
  });
});
