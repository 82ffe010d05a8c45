import { expect, it } from 'vitest';
import { decodeKeys } from './decodeKeys.ts';

it.each([
  ['ddangr vieen', 'đảng viên'],
  ['ddaangr vieen', 'đẩng viên'],
  ['thafnh ury', 'thành ủy'],
  ['thanhf uyr', 'thành ủy'],
  ['bi1 thu7 d9a3ng u3y', 'bí thư đảng ủy'],
  ['quy cheer daan chur', 'quy chể dân chủ'],
  ['truwowngf', 'trường'],
  ['tuowng lai', 'tương lai'],
  ['tuongw', 'tương'],
  ['chi bo65', 'chi bộ'],
  ['chi boj khu phoos', 'chi bọ khu phố'],
  ['phuowngf xax', 'phường xã'],
  ['nghij quyeets', 'nghị quyết'],
  ['giuwx', 'giữ'],
  ['quyeets ddinhj 96', 'quyết định 96'],
  ['dangfd', 'đàng'],
  ['vieetj', 'việt'],
  ['viete', 'viêt'],
])('%s → %s', (keys, meant) => {
  expect(decodeKeys(keys)).toBe(meant);
});

it.each([
  'đảng viên',
  'chi bo',
  'quy che dan chu',
  'qd326',
  '326-QĐ/TU',
  'NQTW5',
  'website',
  'xyzzy',
  '',
  'wifi',
  'pdf',
])('%j is left as it stands', (query) => {
  expect(decodeKeys(query)).toBeUndefined();
});
