import { expect, it } from 'vitest';
import { wholeNumbers } from './wholeNumbers.ts';

it.each([
  ['Nghị định 121/2003/NĐ-CP.', 'Nghị định <span class="whole">121/2003/NĐ-CP</span>.'],
  ['Quy định 213-QĐ/TW, còn', 'Quy định <span class="whole">213-QĐ/TW</span>, còn'],
  ['từ 2/8/2003', 'từ <span class="whole">2/8/2003</span>'],
  ['năm 2002 - khóa IX', 'năm 2002 - khóa IX'],
])('%s', (words, html) => {
  expect(wholeNumbers(words)).toBe(html);
});

it('leaves addresses alone, and changes no letter of the words', () => {
  const link = '<a href="/van-ban/nghi-dinh-50-cp-1995/">Nghị định 50/CP</a>';
  expect(wholeNumbers(link)).toBe(
    '<a href="/van-ban/nghi-dinh-50-cp-1995/">Nghị định <span class="whole">50/CP</span></a>',
  );
  expect(wholeNumbers(link).replace(/<[^>]*>/g, '')).toBe('Nghị định 50/CP');
});
