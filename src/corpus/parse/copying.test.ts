import { describe, expect, it } from 'vitest';
import { parseDocumentText } from './parseDocumentText.ts';

const told = (text: string) =>
  parseDocumentText(`---\nid: a\n---\n\n# Quyết định\n\n${text}\n`, 'a.mdx').issues.map(
    ({ code, place, subject }) => `${code} ${place.line} ${subject}`,
  );

const TEXT = `Căn cứ Luật Tổ chức Chính phủ;

Điều 1. Việc của phường

1. Phường tiếp công dân:

a) Vào các ngày làm việc;

b) Vào sáng thứ bảy.

2. Nơi tiếp công dân có bảng tên.

Điều 2. Phường ghi sổ.

TM. ỦY BAN NHÂN DÂN

(Đã ký)`;
const put = (words: string, others: string) => {
  if (!TEXT.includes(words)) throw new Error(`“${words}” does not stand in the text`);
  return TEXT.replace(words, others);
};

describe('what is copied along with a text is one fault', () => {
  it.each([
    ['an address', 'bảng tên.', 'bảng tên https://vanban.example/a.aspx.', 'https://vanban.example/a.aspx'],
    ['a leader line', 'bảng tên.', 'bảng tên ..........', '..........'],
    ['a leader line of ellipses', 'bảng tên.', 'bảng tên ………', '………'],
    ['an omission', 'bảng tên.', 'bảng […] tên.', '[…]'],
    ['an omission in round brackets', 'bảng tên.', 'bảng (...) tên.', '(...)'],
    [
      'a field of Word',
      'bảng tên.',
      'Error! Reference source not found.',
      'Error! Reference source not found.',
    ],
    ['a comment of Word', 'bảng tên.', 'bảng tên[NVA1].', '[NVA1]'],
    ['a note of a web page', 'bảng tên.', 'bảng tên[1].', '[1]'],
    ['a note to oneself', 'bảng tên.', 'bảng ???', '???'],
    ['a picture', 'bảng tên.', 'bảng tên 👍', '👍'],
    ['a stop twice', 'bảng tên.', 'bảng tên..', '..'],
    ['a semicolon twice', 'làm việc;', 'làm việc;;', ';;'],
    ['a button', 'Điều 1.', 'Đang theo dõi\n\nĐiều 1.', 'Đang theo dõi'],
    ['the state of force', 'Điều 1.', 'Hiệu lực: Còn hiệu lực\n\nĐiều 1.', 'Hiệu lực: Còn hiệu lực'],
    ['buttons below each other', '(Đã ký)', '(Đã ký)\n\nTải về\n\nBookmark\n\nGhi chú', 'Tải về'],
    ['the hour of a message', '(Đã ký)', '(Đã ký)\n\n10:35 24/11/2026', '10:35 24/11/2026'],
    [
      'a table for signatures',
      'TM. ỦY BAN NHÂN DÂN',
      '| Nơi nhận: | TM. ỦY BAN |\n| --- | --- |\n| - Lưu | CHỦ TỊCH |',
      'Nơi nhận:',
    ],
  ])('%s', (_, words, others, found) => {
    expect(told(put(words, others))).toEqual([expect.stringMatching(/^copied-along /)]);
    expect(told(put(words, others))[0]).toContain(` ${found}`);
  });

  it.each([
    ['an address in a <Note>', 'bảng tên.', 'bảng tên <Note text="Như in.">https://vanban.example</Note>.'],
    ['a place on the web as it is printed', 'bảng tên.', 'bảng tên ở www.tinhuy.example.'],
    ['three dots', 'bảng tên.', 'bảng tên, số điện thoại...'],
    ['one ellipsis', 'bảng tên.', 'bảng tên …'],
    [
      'words that begin like a button',
      'bảng tên.',
      'bảng tên.\n\nTải về trụ sở các bảng tên đã hỏng của phường.',
    ],
    ['where a text is sent', '(Đã ký)', '(Đã ký)\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.'],
    [
      'quoted provisions',
      'Phường ghi sổ.',
      'Sửa đổi Điều 5 như sau:\n\n“Điều 5. Họp\n\n1. Mỗi tháng.\n\n2. Mỗi quý.”',
    ],
    ['a list in a paragraph', 'bảng tên.', 'bảng tên gồm: a) tên phường; b) số nhà.'],
    ['one line of two words twice', '(Đã ký)', '(Đã ký)\n\n(Đã ký)'],
  ])('but not %s', (_, words, others) => {
    expect(told(put(words, others))).toEqual([]);
  });
});

describe('words that lost their place', () => {
  it.each([
    ['the whole text twice', `${TEXT}\n\n${TEXT}`, 'text-repeated'],
    ['the whole with its title', `${TEXT}\n\n# Quyết định\n\n${TEXT}`, 'text-repeated'],
    ['its second part twice', `${TEXT}\n\n${TEXT.slice(TEXT.indexOf('Điều 1.'))}`, 'text-repeated'],
    ['a paragraph twice', put('b) Vào', 'Phường họp dân.\n\nPhường họp dân.\n\nb) Vào'), 'text-repeated'],
    ['two articles in one', put('\n\nĐiều 2.', ' Điều 2.'), 'label-inside', 'Điều 2.'],
    ['two clauses in one', put('\n\n2. Nơi', ' 2. Nơi'), 'label-inside', '2.'],
    ['two points in one', put('\n\nb) Vào', ' b) Vào'), 'label-inside', 'b)'],
    [
      'a quotation without its end',
      put('Phường ghi', 'Sửa Điều 5:\n\n“Điều 5. Họp\n\n1. Ghi'),
      'quotation-open',
    ],
    ['a sign of markup', put('bảng tên', 'bảng \\tên'), 'markup-not-allowed'],
    ['points that changed places', put('b) Vào sáng', 'c) Vào chiều;\n\nb) Vào sáng'), 'label-skipped'],
  ])('%s', (_, text, code, found = '') => {
    expect(told(text)).toEqual([expect.stringMatching(new RegExp(`^${code} .*`))]);
    expect(told(text)[0]).toContain(found);
  });

  it.each([
    ['Điều 1. Việc', 'Điều 1 Việc', 'Điều 1'],
    ['1. Phường tiếp', 'Khoản 1. Phường tiếp', 'Khoản 1.'],
    ['1. Phường tiếp', 'l. Phường tiếp', 'l. '],
    ['a) Vào', 'A) Vào', 'A)'],
    ['a) Vào', '(a) Vào', '(a)'],
    ['a) Vào', 'a ) Vào', 'a )'],
    ['a) Vào', '✓ Vào', '✓'],
    ['a) Vào', 'o Vào', 'o'],
  ])('“%s” written as “%s” is a label misspelt', (words, others, found) => {
    expect(told(put(words, others)).map((one) => one.slice(0, 13))).toEqual(['label-misspel']);
    expect(told(put(words, others))[0]).toContain(found.trim());
  });

  it('a Roman numeral as on a clock is a label misspelt', () => {
    const sections =
      'I.- MỘT\n\n1/ Họp.\n\nII.- HAI\n\n1/ Ghi.\n\nIII.- BA\n\n1/ Báo.\n\nIIII.- BỐN\n\n1/ Đọc.\n\nV.- NĂM\n\n1/ Xem.';
    expect(told(sections)).toEqual(['label-misspelt 19 IIII.-']);
  });
});
