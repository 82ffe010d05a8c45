import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Basket } from './basket.ts';
import { clauseKey, mergeKits } from './mergeKits.ts';
import { sayChanges } from './sayChanges.ts';

/** "a:remark b c", the provisions with their remarks, after a title. */
const kit = (written: string, title?: string): Basket => ({
  ...(title && { title }),
  items: written
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [provision = '', note] = one.split(':');
      return { document: 'd', provision, ...(note && { note }) };
    }),
});
const shown = ({ items }: Basket) =>
  items.map(({ provision, note }) => (note ? `${provision}:${note}` : provision)).join(' ');

describe('mergeKits', () => {
  it.each([
    ['both put in', 'a b', 'a b c', 'a b d', 'a b c d'],
    ['one takes out, one puts in', 'a b', 'b', 'a b c', 'b c'],
    ['both take the same out', 'a b', 'a', 'a', 'a'],
    ['one orders anew, one puts in', 'a b c', 'c b a', 'a d b c', 'c b a d'],
    ['one takes out what the other wrote to', 'a b', 'a', 'a b:x', 'a b:x'],
    ['each writes to one', 'a b', 'a:x b', 'a b:y', 'a:x b:y'],
    ['both write to one: mine', 'a', 'a:x', 'a:y', 'a:x'],
    ['a remark taken away', 'a:x', 'a', 'a:x b', 'a b'],
    ['nothing was there', '', 'a', 'b', 'a b'],
  ])('%s', (_, base, mine, theirs, whole) => {
    expect(shown(mergeKits(kit(base), kit(mine), kit(theirs)))).toBe(whole);
  });

  it('takes the title of the one who changed it', () => {
    expect(mergeKits(kit('a', 'x'), kit('a', 'x'), kit('a', 'y')).title).toBe('y');
    expect(mergeKits(kit('a', 'x'), kit('a', 'z'), kit('a', 'y')).title).toBe('z');
  });

  it('takes a removal back to its place, and leaves alone what was done meanwhile', () => {
    const [before, after] = [kit('a b:x c'), kit('a c')];
    expect(shown(mergeKits(after, before, kit('c:y a d')))).toBe('c:y a b:x d');
  });

  it('loses nothing that one of two put in or kept, and invents nothing', () => {
    const places = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(places, places, places, (one, two, three) => {
        const [base, mine, theirs] = [one, two, three].map((list) => kit(list.join(' '))) as Basket[];
        const keys = mergeKits(base!, mine!, theirs!).items.map(clauseKey);
        const has = (basket: Basket, key: string) => basket.items.some((item) => clauseKey(item) === key);
        const due = 'abcdefgh'
          .split('')
          .map((one) => `d~${one}`)
          .filter((key) =>
            has(base!, key) ? has(mine!, key) && has(theirs!, key) : has(mine!, key) || has(theirs!, key),
          );
        expect([...keys].sort()).toEqual(due);
      }),
    );
  });
});

describe('sayChanges', () => {
  const at = (provisions: string, title?: string) => kit(provisions, title);
  it.each([
    ['muc-i', 'muc-i muc-ii', 'thêm mục II'],
    ['muc-i muc-ii', 'muc-i', 'bỏ mục II'],
    ['muc-i muc-ii', 'muc-ii:x muc-i', 'sửa chữ ghi ở mục II; đổi thứ tự'],
    ['', 'muc-i muc-ii muc-iii muc-iv', 'thêm 4 điều khoản'],
    ['muc-i', 'muc-i', ''],
  ])('%j → %j: %s', (before, after, words) => {
    expect(sayChanges(at(before), at(after))).toBe(words);
  });

  it('names a new title', () => {
    expect(sayChanges(at('muc-i'), at('muc-i', 'Bài 2'))).toBe('đặt tên “Bài 2”');
    expect(sayChanges(at('muc-i', 'Bài 2'), at('muc-i'))).toBe('xóa tên');
  });
});
