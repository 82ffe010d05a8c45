import { describe, expect, it } from 'vitest';
import { findDoubledSyllables } from './doubledSyllables.ts';
import { findOddLetters } from './oddLetters.ts';
import { findOddSpacing } from './oddSpacing.ts';
import { findUnmarked } from './unmarked.ts';
import { findUnpaired } from './unpaired.ts';

describe('a syllable twice in a row', () => {
  it.each([
    ['các cấp phải phải báo cáo', 'phải phải'],
    ['Ủy ban ban làm việc', 'ban ban'],
    ['ở ngoài cổng ở ngoài cổng cơ quan', 'ở ngoài cổng ở ngoài cổng'],
  ])('is named: %s', (text, found) =>
    expect(findDoubledSyllables(text)).toEqual([{ found, start: text.indexOf(found) }]),
  );

  it.each(['Ủy ban ban hành', 'ngày ngày đi làm', 'từng từng', 'báo cáo, cáo buộc', 'điểm a a1'])(
    'is left where the language doubles, or a sign stands between: %s',
    (text) => expect(findDoubledSyllables(text)).toEqual([]),
  );
});

describe('a blank or mark that print does not set', () => {
  it.each([
    ['công tác , báo cáo', 'tác, báo'],
    ['công tác,báo cáo', 'tác, báo'],
    ['nhiệm vụ.Ban hành', 'vụ. Ban'],
    ['hai  dấu', 'hai dấu'],
    ['báo cáo ( Ban Dân vận)', 'cáo (Ban'],
    ['theo Điều 5;Điều 6', '5; Điều'],
  ])('is named with its repair: %s', (text, expected) =>
    expect(findOddSpacing(text).map((one) => one.expected.trim())).toEqual([expected]),
  );

  it.each(['1.234.567 đồng', 'v.v., và', '12/2002.', 'a) b; c', 'điểm 1.2', 'http://a.b/c,d'])(
    'is none in figures, abbreviations and addresses: %s',
    (text) => expect(findOddSpacing(text)).toEqual([]),
  );
});

describe('letters struck wrong', () => {
  it.each([
    ['bẢNG lương', 'bẢNG', 'bảng'],
    ['tr0ng năm', 'tr0ng', 'trong'],
  ])('are named: %s', (text, found, expected) =>
    expect(findOddLetters(text)).toEqual([{ found, expected, start: 0 }]),
  );

  it.each(['QĐ-TTg', 'UBND', 'ThS Nguyễn', 'a1', 'iPhone'])('are none in %s', (text) =>
    expect(findOddLetters(text)).toEqual([]),
  );
});

describe('syllables without their marks', () => {
  it.each([
    ['Can cu nghi quyet', 'Can cu nghi quyet'],
    ['Căn cứ nghi quyet của trung ương', 'nghi quyet'],
    ['các cap ủy', 'cap'],
    ['theo quyêt định', 'quyêt'],
    ['Dieu khoan', 'Dieu khoan'],
    ['VE VIEC LAP TU SACH', 'VE VIEC LAP TU SACH'],
  ])('are named: %s', (text, found) =>
    expect(findUnmarked(text)).toEqual([{ found, start: text.indexOf(found) }]),
  );

  it.each([
    'The quick brown fox jumps over the top',
    'khóa XIII ban hành',
    'UBND TP HCM',
    'Pác Bó, Pac Bó',
    'cho con em trong xã',
    'tep-ten.mdx của ban-to-chuc',
  ])('are none in other tongues, names and marks: %s', (text) => expect(findUnmarked(text)).toEqual([]));
});

describe('half of a pair', () => {
  it.each<[string[], string[]]>([
    [['(Ban Tổ chức chủ trì'], ['(']],
    [['Ban Tổ chức chủ trì)'], [')']],
    [['“về đổi mới'], ['“']],
    [['”về đổi mới“'], ['”']],
    [['a) Rà soát; 1) khảo sát'], []],
    [['“Một đoạn', 'và đoạn sau”'], []],
    [['(Đã ký)'], []],
  ])('%j', (texts, found) => expect(findUnpaired(texts).map((one) => one.found)).toEqual(found));
});
