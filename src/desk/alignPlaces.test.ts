import { describe, expect, it } from 'vitest';
import { alignPlaces } from './alignPlaces.ts';

const BLOCKS = [
  'CHÍNH PHỦ',
  'NGHỊ ĐỊNH',
  'Về tủ sách',
  'Điều 1. Lập tủ sách.',
  'Điều 2. Mở cửa:',
  'a) Thứ hai;',
];

describe('lines of the text beside the blocks of the file', () => {
  it('are found by their letters, in order', () => {
    expect(
      alignPlaces(BLOCKS, [
        '# Nghị định Về tủ sách',
        '',
        'Điều 1. Lập tủ sách.',
        '',
        'Điều 2. Mở cửa:',
        '',
        'a) Thứ hai;',
      ]),
    ).toEqual([1, undefined, 3, undefined, 4, undefined, 5]);
  });
  it('are found after words were changed, marked or added', () => {
    const lines = [
      'Điều 1. Lập kho sách.',
      'Một dòng mới hoàn toàn',
      'Điều 2. <Sic correct="Đóng">Mở</Sic> cửa:',
    ];
    expect(alignPlaces(BLOCKS, lines)).toEqual([3, undefined, 4]);
  });
  it('of a line that comes twice the first time is before the second', () => {
    expect(alignPlaces(['a) Có;', 'x', 'a) Có;'], ['a) Có;', 'a) Có;'])).toEqual([0, 2]);
  });
});
