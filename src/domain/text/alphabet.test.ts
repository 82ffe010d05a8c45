import { expect, it } from 'vitest';
import { byAlphabet, letterId, letterOf } from './alphabet.ts';

it.each([
  ['ấp', 'Â'],
  ['ăn', 'Ă'],
  ['đảng bộ', 'Đ'],
  ['Ủy ban', 'U'],
  ['ứng cử', 'Ư'],
  ['Ổn định', 'Ô'],
  ['QĐ', 'Q'],
])('%s stands under %s, with its tone off and its own mark on', (word, letter) => {
  // Written apart (NFD) it is the same word.
  expect([letterOf(word), letterOf(word.normalize('NFD'))]).toEqual([letter, letter]);
});

it('orders as a Vietnamese dictionary does', () => {
  const ordered = [
    'an ninh',
    'ấp',
    'ban cán sự đảng',
    'Ban Thường vụ',
    'báo cáo',
    'chi bộ',
    'chi bộ cơ quan',
    'chỉnh đốn Đảng',
    'chính quy',
    'chính sách',
    'dân chủ',
    'đảng bộ',
    'tổ chức cơ sở đảng',
    'tổ dân phố',
    'tự phê bình',
  ];
  expect([...ordered].reverse().sort(byAlphabet)).toEqual(ordered);
});

it('gives each letter an id of its own', () => {
  const letters = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY'];
  const ids = letters.map(letterId);
  expect(new Set(ids).size).toBe(letters.length);
  expect(ids.every((id) => /^van-[a-z]{1,2}$/.test(id))).toBe(true);
});
