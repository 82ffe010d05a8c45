import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { citedDigestOf } from '../../../tests/permanence/citedDigestOf.ts';
import type { AnnotatedText, Provision } from '../provision/tree.ts';
import { canonicalText, oneLine } from './canonicalText.ts';
import { citedDigest, digestOf, wordsDigest } from './digest.ts';
import { sha256 } from './sha256.ts';

const text = (value: string): AnnotatedText => ({ value, marks: [], places: [] });
const unit = (
  id: string,
  words: string,
  children: Provision[] = [],
  rest: Partial<Provision> = {},
): Provision => ({
  kind: 'clause',
  id,
  part: id,
  gap: ' ',
  text: text(words),
  isHeading: false,
  children,
  place: { file: '', line: 1, column: 1 },
  ...rest,
});

test('sha256 is SHA-256, at every length around the blocks of 64 bytes', () => {
  const known = (words: string) => createHash('sha256').update(words, 'utf8').digest('hex');
  for (let length = 0; length < 200; length++)
    expect(sha256('đ'.repeat(length))).toBe(known('đ'.repeat(length)));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => sha256(words) === known(words)));
});

describe('the canonical text', () => {
  it.each([
    ['Điều  1\n a', 'Điều 1 a'],
    [' hòa\u00A0giải ', 'hòa giải'],
    ['Đảng ủy'.normalize('NFD'), 'Đảng ủy'],
  ])('of “%s” is “%s”', (printed, canonical) => {
    expect(oneLine(printed)).toBe(canonical);
  });

  it('holds the unit’s own words, the heading below and cells, and neither label nor units inside', () => {
    const inner = unit('khoan-1', 'Bên trong.');
    const rows = [
      [text('Chức danh'), text('Mức')],
      [text('Bí thư'), text('1')],
    ];
    const whole = unit('dieu-1', '', [inner], {
      label: 'Chương II',
      headingBelow: text('NHỮNG QUY ĐỊNH'),
      rows,
    });
    expect(canonicalText(whole)).toBe('NHỮNG QUY ĐỊNH Chức danh Mức Bí thư 1');
  });
});

describe('the digest', () => {
  it('is 8 hex digits and tells every letter, mark and capital', () => {
    const digests = ['hòa giải', 'hoà giải', 'Hòa giải', 'hòa giải.', 'hòagiải'].map(digestOf);
    expect(new Set(digests).size).toBe(5);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{8}$/);
  });

  it('does not see what a reader does not see', () => {
    expect(digestOf(' hòa \n giải')).toBe(digestOf('hòa giải'.normalize('NFD')));
  });

  it('of a cited unit covers what stands inside it; of its words does not', () => {
    const before = unit('muc-i', 'A', [unit('muc-i-diem-1', 'B'), unit('muc-i-diem-2', 'C')]);
    const after = unit('muc-i', 'A', [unit('muc-i-diem-1', 'B'), unit('muc-i-diem-2', 'C đổi')]);
    expect(wordsDigest(after)).toBe(wordsDigest(before));
    expect(citedDigestOf(after)).not.toBe(citedDigestOf(before));
    expect(citedDigestOf(before.children[0]!)).toBe(wordsDigest(before.children[0]!));
  });

  it('of a section that moves as a whole stays', () => {
    const at = (id: string) => unit(id, 'A', [unit(`${id}-diem-1`, 'B'), unit('dieu-5', 'C')]);
    expect(citedDigestOf(at('muc-i'))).toBe(citedDigestOf(at('muc-v')));
  });

  it('does not depend on the order in which units are told', () => {
    const members = [
      ['diem-1', 'aaaaaaaa'],
      ['diem-2', 'bbbbbbbb'],
    ] as const;
    expect(citedDigest('00000000', members)).toBe(citedDigest('00000000', members.toReversed()));
  });
});
