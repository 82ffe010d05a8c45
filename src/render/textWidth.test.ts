import { describe, expect, it } from 'vitest';
import { breakLines, textWidth } from './textWidth.ts';

describe('the width of words', () => {
  it('grows with length, size and weight, and does not depend on how marks are written', () => {
    expect(textWidth('29/1998/NĐ-CP', 13)).toBeGreaterThan(textWidth('29/1998', 13));
    expect(textWidth('Quyết định', 14)).toBeGreaterThan(textWidth('Quyết định', 13));
    expect(textWidth('Quyết định', 13, true)).toBeGreaterThan(textWidth('Quyết định', 13));
    expect(textWidth('Quyết định'.normalize('NFD'), 13)).toBe(textWidth('Quyết định', 13));
  });
});

describe('breaking a name', () => {
  it.each([
    ['Quy định 76-QĐ/TW', 140, 3, ['Quy định 76-QĐ/TW']],
    ['Thông tư liên tịch 99/1998/TT-LT', 142, 3, ['Thông tư liên tịch', '99/1998/TT-LT']],
    ['55/1998/NQ-UBTVQH10', 60, 3, ['55/1998/NQ-UBTVQH10']],
    ['một hai ba bốn năm sáu', 58, 2, ['một hai', 'ba …']],
  ])('%s at %d px', (text, width, most, lines) => {
    expect(breakLines(text, width, 13, most)).toEqual(lines);
  });
});
