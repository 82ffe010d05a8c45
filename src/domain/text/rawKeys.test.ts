import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRawKeys } from './rawKeys.ts';
import { isSyllable } from './syllable.ts';

const meant = (text: string) => findRawKeys(text).map(({ found, meant }) => `${found} → ${meant}`);

describe('words left as their keys were struck', () => {
  it.each([
    ['ddangr, ddaangr', 'ddangr → đảng', 'ddaangr → đẩng'],
    ['do phuwowngf caaps', 'phuwowngf → phường'],
    ['veef vieejc thuwr nghieemj', 'veef → về', 'vieejc → việc', 'thuwr → thử', 'nghieemj → nghiệm'],
    ['Nguyeenx Vawn A', 'Nguyeenx → Nguyễn'],
    ['khoongr lamf taij ddaay', 'khoongr → khổng', 'lamf → làm', 'taij → tại', 'ddaay → đây'],
    ['DDieeuf', 'DDieeuf → Điều'],
    ['a1p du5ng d9a3ng', 'a1p → áp', 'du5ng → dụng', 'd9a3ng → đảng'],
  ])('%s', (text, ...expected) => {
    expect(meant(text)).toEqual(expected);
  });
  it.each([
    'Theo Marx, Lenin và Engels, of the plans, boots, books, laws, news, towns, poor, deer, beef, seer',
    'UNESCO, ASEAN, UBND, m2, CO2, Q1, gd1, mp3, H5N1, 3G, web, text, box, Max, Paris, Windows, Word, Raj Jaipur',
    'https://congbao.example/khoong/ddaangr.html va nguoi.dung@ddaangr.vn',
    'khoản 2 Điều 5 Nghị định số 29/1998/NĐ-CP, v.v. ký thay: xã Đăk Rơ Wa, huyện Krông Pắk',
  ])('left alone: %s', (text) => {
    expect(meant(text)).toEqual([]);
  });
  it('finds none in all that the site says', () => {
    const files = ['content', 'content/documents'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (/\.(?:mdx|yaml)$/.test(name) ? [`${folder}/${name}`] : [])),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => meant(readFileSync(file, 'utf8')))).toEqual([]);
  });
  it('knows the syllables that the programme prints', () => {
    const [, words = ''] = readFileSync('content/programme.mdx', 'utf8').split('\n---\n');
    const printed =
      words.replace(/<[^>]*>/g, ' ').match(/(?<![\p{L}\p{N}/-])\p{L}[\p{Ll}\p{M}]+(?![\p{L}\p{N}/-])/gu) ??
      [];
    expect([...new Set(printed.filter((word) => !isSyllable(word)))]).toEqual([]);
  });
});
