import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeText } from './compose.ts';
import { foldText } from './fold.ts';
import { foldWithMap } from './foldWithMap.ts';

test.each([
  ['Nghị định', 'nghi dinh'],
  ['ĐẢNG ỦY', 'dang uy'],
  ['326-QĐ/TƯ', '326-qd/tu'],
  ['khoá – khóa', 'khoa – khoa'],
  ['Ưu điểm: những', 'uu diem: nhung'],
])('%s folds to %s, from NFC and NFD alike', (printed, folded) => {
  expect(foldText(printed)).toBe(folded);
  expect(foldText(printed.normalize('NFD'))).toBe(folded);
});

test.each(['NFC', 'NFD'] as const)('a folded hit is cut from the %s original with its marks', (form) => {
  const original = 'Quy chế đảng ủy cơ sở'.normalize(form);
  const { text, offsets } = foldWithMap(original);
  const start = text.indexOf('dang uy');
  expect(original.slice(offsets[start], offsets[start + 'dang uy'.length])).toBe('đảng ủy'.normalize(form));
});

test('the map folds like foldText and its offsets only grow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, offsets } = foldWithMap(original);
      expect(text).toBe(foldText(original));
      expect(offsets).toHaveLength(text.length + 1);
      expect(offsets[text.length]).toBe(original.length);
      expect(offsets.every((offset, index) => index === 0 || offset >= offsets[index - 1]!)).toBe(true);
    }),
  );
});

test('composing keeps the way back to the original', () => {
  const original = 'Điều 5 Nghị định'.normalize('NFD');
  const { text, originalOffset } = composeText(original);
  expect(text).toBe('Điều 5 Nghị định');
  expect(original.slice(originalOffset(7), originalOffset(16)).normalize('NFC')).toBe('Nghị định');
});
