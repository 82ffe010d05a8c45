import { describe, expect, it } from 'vitest';
import { type AttributeValue, checkAttributeValue, splitIds } from './annotation.ts';

const FINE: readonly [AttributeValue, string][] = [
  ['due', '2002'],
  ['due', '2002-12'],
  ['due', '2002-Q3'],
  ['id', 'nghi-dinh-29-1998-nd-cp'],
  ['ids', 'S04 muc-ii, quan-huyen'],
  ['text', 'cuối quý III/2002'],
  ['reportWay', 'trinh'],
  ['count', '3'],
  ['count', '1a'],
];
const WRONG: readonly [AttributeValue, string][] = [
  ['due', '2002-13'],
  ['due', '2002-q3'],
  ['due', '12/2002'],
  ['id', 'Nghị định 29'],
  ['ids', 'ban tổ chức'],
  ['text', ' '],
  ['reportWay', 'trình'],
  ['count', '0'],
  ['count', 'a'],
];

describe('attribute values', () => {
  it.each(FINE)('%s takes “%s”', (kind, value) => {
    expect(checkAttributeValue(kind, value)).toBeUndefined();
  });
  it.each(WRONG)('%s refuses “%s” and says what is right', (kind, value) => {
    expect(checkAttributeValue(kind, value)).toMatch(/\.$/);
  });
  it('lists ids with spaces or commas between', () => {
    expect(splitIds(' a-b, c  d,')).toEqual(['a-b', 'c', 'd']);
  });
});
