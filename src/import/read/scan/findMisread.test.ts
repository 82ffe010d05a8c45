import { describe, expect, it } from 'vitest';
import { findMisread } from './findMisread.ts';
import { oneToneStyle, pairsOf } from './wordPairs.ts';

const COMMON = ['tổ chức', 'bổ sung', 'đoàn thể', 'tinh thần', 'hóa học'];
const RARE = ['tỉnh thần', 'cơ sở', 'nhân dân', 'đảng', 'thế', 'còn', 'yếu'];
const pairs = pairsOf([COMMON, [...COMMON, ...RARE]]);

describe('words that a reader of pictures may have misread', () => {
  it.each([
    ['the same letters with other marks are a word', 'tố chức', { tố: 'tổ' }],
    ['a word is known only in the long list, another in both', 'tinh thần', {}],
    ['the rarer of two words is known too', 'tỉnh thần', {}],
    ['a stop stands between', 'tố. chức', { 'tố.': undefined }],
    ['capitals are the same words', 'Tố Chức', { Tố: 'tổ' }],
    ['a syllable that no word has', 'đẵng yếu', { đẵng: undefined }],
    ['a number', '29/1998/NĐ-CP', {}],
    ['nothing is known of either', 'còn yếu', {}],
  ])('%s: %s', (_, text, wanted) => {
    const words = text.split(' ');
    const found = findMisread(words, pairs);
    const marked = Object.fromEntries(
      words.flatMap((word, at) => (found[at] ? [[word, found[at].likelier]] : [])),
    );
    expect(marked).toEqual(wanted);
  });
  it('takes both customs of placing a tone mark for one', () => {
    expect(oneToneStyle('hoá')).toBe(oneToneStyle('hóa'));
    expect(oneToneStyle('quá')).toBe('quá');
    expect(pairs.usual('hoá', 'học')).toBe(2);
  });
});
