import { describe, expect, it } from 'vitest';
import { OWN_PROGRAMME } from '../../site.config.ts';
import type { Basket } from './basket.ts';
import { copyOfKit, formatShelf, MOST_KITS, nameOfKit, parseShelf } from './shelf.ts';

const item = { document: OWN_PROGRAMME, provision: 'muc-i', version: '1a2b3c4d', note: 'Hỏi & đáp' };
const kits: Basket[] = [{ title: 'Bài 1', items: [item] }, { items: [{ ...item, provision: 'muc-ii' }] }];

describe('the kits of a device', () => {
  it('come back as they were kept', () => {
    expect(parseShelf(formatShelf(kits))).toEqual(kits);
    expect(parseShelf(null)).toEqual([]);
  });

  it.each(['', '{', 'null', '7', '["","c=x,","c=","t=",4,null,{}]'])('are calm about %j', (spoiled) => {
    expect(parseShelf(spoiled)).toEqual([]);
  });

  it('are no more than a reader finds again', () => {
    expect(parseShelf(formatShelf(Array.from({ length: 90 }, () => kits[0]!)))).toHaveLength(MOST_KITS);
  });

  it('have names, and copies names of their own', () => {
    expect(kits.map(nameOfKit)).toEqual(['Bài 1 (1 điều khoản)', 'Bộ chưa đặt tên (1 điều khoản)']);
    expect(copyOfKit(kits[0]!)).toEqual({ title: 'Bài 1 (bản sao)', items: [item] });
  });
});
