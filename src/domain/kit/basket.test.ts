import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_PROGRAMME } from '../../site.config.ts';
import { type Basket, formatBasket, isIn, LONGEST, MOST_ITEMS, parseBasket } from './basket.ts';

const PLACES = ['muc-ii-diem-1', 'muc-ii-diem-1-gach-2', 'dieu-5-khoan-1-diem-dd', 'mo-dau-doan-1', 'chu-ky'];
const text = (longest: number) =>
  fc.option(
    fc
      .stringMatching(/^[\p{L}\p{N} &=#%+?~,"'\n]*$/u)
      .map((one) => one.normalize('NFC').trim().slice(0, longest).trim())
      .filter(Boolean),
    { nil: undefined },
  );
const basket: fc.Arbitrary<Basket> = fc.record({
  title: text(LONGEST.title),
  items: fc.uniqueArray(
    fc.record({
      document: fc.constantFrom(OWN_PROGRAMME, 'nghi-dinh-29-1998-nd-cp', 'luat-10-2022-qh15'),
      provision: fc.constantFrom(...PLACES),
      heading: text(LONGEST.heading),
      note: text(LONGEST.note),
    }),
    { selector: ({ document, provision }) => `${document} ${provision}`, maxLength: 15 },
  ),
});

describe('the kit as an address', () => {
  it('reads as it was meant to be written', () => {
    const items = [
      { document: OWN_PROGRAMME, provision: 'muc-ii-diem-1' },
      { document: 'nghi-dinh-29-1998-nd-cp', provision: 'dieu-5', heading: 'Dân chủ', note: 'a & b' },
    ];
    expect(formatBasket({ title: 'Bài 1', items })).toBe(
      'c=muc-ii-diem-1,nghi-dinh-29-1998-nd-cp~dieu-5&t=B%C3%A0i%201&h2=D%C3%A2n%20ch%E1%BB%A7&n2=a%20%26%20b',
    );
  });

  it('comes back whole', () => {
    fc.assert(
      fc.property(basket, (given) => {
        const { skipped, ...read } = parseBasket(`?${formatBasket(given)}`);
        const plain = JSON.parse(JSON.stringify(given));
        expect({ ...read, skipped }).toEqual({ ...plain, skipped: 0 });
      }),
    );
  });

  it('passes over what is strange, forged or there twice, and counts it', () => {
    const { items, skipped, title } = parseBasket(
      '?c=muc-i,,muc-i,<script>,../../x,a~b~c,__proto__,nghi-dinh~javascript:1,%00,MUC-II,muc-ii&t=%00%07&h1=%3Cb%3E&n99=x',
    );
    expect(items).toEqual([
      { document: OWN_PROGRAMME, provision: 'muc-i', heading: '<b>' },
      { document: OWN_PROGRAMME, provision: 'muc-ii' },
    ]);
    expect(skipped).toBe(8);
    expect(title).toBeUndefined();
  });

  it('is calm about any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        expect(parseBasket(`?c=${query}`).items.length).toBeLessThanOrEqual(MOST_ITEMS);
      }),
    );
    expect(parseBasket('')).toEqual({ items: [], skipped: 0 });
  });

  it('has bounds', () => {
    const many = Array.from({ length: MOST_ITEMS + 5 }, (_, at) => `dieu-${at + 1}`).map((one) => `a~${one}`);
    const read = parseBasket(`?c=${many}&t=${'a'.repeat(5000)}&n1=${'b'.repeat(5000)}`);
    expect(read.items).toHaveLength(MOST_ITEMS);
    expect(read.skipped).toBe(5);
    expect([read.title?.length, read.items[0]!.note?.length]).toEqual([LONGEST.title, LONGEST.note]);
    expect(isIn(read.items, { document: 'a', provision: 'dieu-1' })).toBe(true);
  });
});
