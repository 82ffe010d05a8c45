import { describe, expect, it } from 'vitest';
import { textDirective } from './textFragment.ts';

const decoded = (directive: string | undefined) => directive && decodeURIComponent(directive);

describe('a text directive', () => {
  it('has short words whole, and marks its own signs', () => {
    expect(textDirective(' kinh tế - xã hội,  an ninh ')).toBe(
      'text=kinh%20t%E1%BA%BF%20%2D%20x%C3%A3%20h%E1%BB%99i%2C%20an%20ninh',
    );
  });
  it('has the two ends of long words', () => {
    const long = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4);
    expect(decoded(textDirective(long))).toBe('text=một hai ba bốn,bảy tám chín mười');
  });
  it('tells repeated words apart by what stands before them', () => {
    expect(decoded(textDirective('thị trấn', 'xã, phường, thị trấn; các xã và'))).toBe(
      'text=các xã và-,thị trấn',
    );
    expect(decoded(textDirective('thị trấn', 'xã, phường,'))).toBe('text=thị trấn');
  });
  it('is none without a letter or a figure', () => {
    expect(textDirective(' … ')).toBeUndefined();
    expect(textDirective('')).toBeUndefined();
  });
});
