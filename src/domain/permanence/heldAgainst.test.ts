import { describe, expect, it } from 'vitest';
import { findFile, findWords } from './heldAgainst.ts';
import { clauseDigest, isReleaseWhole, rootOf } from './release.ts';

const clauses = {
  '/a/#muc-i': clauseDigest('I.- Khảo sát thực trạng'),
  '/a/#muc-i-diem-1': clauseDigest('1/ Trên cơ sở kết quả, “chi bộ” rà soát.'),
  '/b/#dieu-5': clauseDigest('Điều 5. Trách nhiệm'),
  '/b/#dieu-6': clauseDigest('Hai đoạn của một điều khoản đứng liền.'),
  '/c/#dieu-6': clauseDigest('Hai đoạn của một điều khoản đứng liền.'),
};
const files = { '/xuat-ban/x.pdf': 'aa', '/xuat-ban/thu-vien.html': 'bb' };
const found = (words: string) => findWords({ clauses }, words).map(({ addresses }) => addresses);

describe('words held against a release', () => {
  it.each([
    ['as printed', 'I.- Khảo sát thực trạng'],
    ['without the label', 'Khảo sát thực trạng'],
    ['in NFD, with blanks of the page', '  Khảo\u00a0sát \t thực trạng '.normalize('NFD')],
    ['between quotation marks', '“Khảo sát thực trạng”'],
  ])('are found %s', (_, words) => expect(found(words)).toEqual([['/a/#muc-i']]));

  it('keep quotation marks that are theirs', () =>
    expect(found('Trên cơ sở kết quả, “chi bộ” rà soát.')).toEqual([['/a/#muc-i-diem-1']]));

  it.each(['Khảo sát thực trang', 'khảo sát thực trạng', 'Khảo sát thực trạng.', 'Khảo sát'])(
    'are not found with a letter, a capital, a point or words less: %s',
    (words) => expect(found(words)).toEqual([[]]),
  );

  it('are looked up paragraph by paragraph, a clause of two as one, the same words in every document', () =>
    expect(found('Trách nhiệm\n\nlạ\nHai đoạn của một\nđiều khoản đứng liền.')).toEqual([
      ['/b/#dieu-5'],
      [],
      ['/b/#dieu-6', '/c/#dieu-6'],
    ]));
});

describe('a file held against a release', () => {
  it.each([
    ['tên khác.pdf', 'aa', { kind: 'same', address: '/xuat-ban/x.pdf' }],
    ['x.pdf', 'ab', { kind: 'other', address: '/xuat-ban/x.pdf' }],
    ['x (1).pdf', 'ab', { kind: 'other', address: '/xuat-ban/x.pdf' }],
    ['thu-vien - Copy (2).html', 'ab', { kind: 'other', address: '/xuat-ban/thu-vien.html' }],
    ['y.pdf', 'ab', { kind: 'unknown' }],
    ['van.html', 'ab', { kind: 'unknown' }],
  ])('%s with digest %s', (name, digest, expected) =>
    expect(findFile({ files }, name, digest)).toEqual(expected),
  );
});

it('a list of digests of which one was changed is not whole', () => {
  const root = rootOf({ ...clauses, ...files });
  expect(isReleaseWhole({ root, clauses, files })).toBe(true);
  expect(isReleaseWhole({ root, clauses, files: { ...files, '/xuat-ban/x.pdf': 'ac' } })).toBe(false);
});
