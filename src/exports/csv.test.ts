import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it.each([
    ['Quận', 'Quận'],
    ['Quận, Huyện', '"Quận, Huyện"'],
    ['“trích”', '“trích”'],
    ['gọi là "ấp"', '"gọi là ""ấp"""'],
    ['dòng\nhai', '"dòng\nhai"'],
    ['=1+1', "'=1+1"],
    ['-1', "'-1"],
    ['', ''],
  ])('writes “%s” as %s', (value, field) => {
    expect(toCsv(['a'], [{ a: value }])).toBe(`\uFEFFa\r\n${field}\r\n`);
  });

  it('writes the columns in the order given', () => {
    expect(toCsv(['b', 'a'], [{ a: '1', b: '2' }])).toBe('\uFEFFb,a\r\n2,1\r\n');
  });
});
