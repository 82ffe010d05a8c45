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
  ['phần I.4', 'phan i diem 4'],
  ['mục 2.1.2', 'muc 2 diem 1 gach 2'],
  ['mục ba chấm hai', 'muc 3 diem 2'],
  ['ii số 1', 'muc ii diem 1'],
  ['mục ii đ1', 'muc ii diem 1'],
  ['chương 3-4 của chương trình', 'chuong 3 diem 4 cua chuong trinh'],
  ['mục 2 số 13', 'muc 2 so 13'],
  ['mục 2, 13-CT/TU', 'muc 2 13 ct tu'],
  ['mức 1.8 triệu', 'muc 1 8 trieu'],
  ['phân 2 cấp', 'phan 2 cap'],
])('%s → %s', (query, written) => {
  const words = writeOutUnits(toWords(query)).map(({ text }) => text);
  expect(words.join(' ')).toBe(written);
});
