import { expect, it } from 'vitest';
import { toWords } from '../../text/words.ts';
import { writeOutUnits } from './writeOutUnits.ts';

it.each([
  ['d1 m2', 'diem 1 muc 2'],
  ['đ5k2 nđ29', 'dieu 5 khoan 2 nd 29'],
  ['k2 d5 nghi dinh 29', 'khoan 2 dieu 5 nghi dinh 29'],
  ['đ1 mục 2', 'diem 1 muc 2'],
  ['g2 d4 m1', 'gach 2 diem 4 muc 1'],
  ['phần mở đầu', 'mo dau'],
  ['lời mở đầu', 'mo dau'],
  ['đoạn mở đầu thứ 3', 'mo dau doan thu 3'],
  ['m2', 'm 2'],
  ['d 1 m 2', 'd 1 m 2'],
  ['mở đầu 2', 'mo dau 2'],
  ['điểm 4 ý 2', 'diem 4 gach 2'],
  ['diem 4 y thu nhat', 'diem 4 gach thu nhat'],
  ['ý đầu tiên điểm 4', 'gach dau tien diem 4'],
  ['trạm y tế 2', 'tram y te 2'],
])('%s → %s', (query, written) => {
  const words = writeOutUnits(toWords(query)).map(({ text }) => text);
  expect(words.join(' ')).toBe(written);
});
