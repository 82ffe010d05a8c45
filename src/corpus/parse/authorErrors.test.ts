import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../domain/issue/issue.ts';
import { parseDocumentText } from './parseDocumentText.ts';

/** Body of the file, and its faults as `code line:column`; the body's first line is the file's fifth. */
const CASES: readonly [name: string, body: string, ...faults: string[]][] = [
  ['less than', 'Tuổi 5 < 10 là đúng', 'html-in-text 5:8'],
  ['less than without a space', 'Tuổi <3 và <5', 'html-in-text 5:6', 'html-in-text 5:12'],
  ['less than at the end', 'Một.\n\nHai<', 'html-in-text 7:4'],
  ['less than in a table', '| a <3 | b |\n|--|--|\n| c | d |', 'html-in-text 5:5'],
  ['HTML tag', 'Một <b>hai</b> ba', 'html-in-text 5:5'],
  ['HTML tag without end', 'Một <br> hai <br> ba', 'html-in-text 5:5', 'html-in-text 5:14'],
  ['HTML tag over paragraphs', '<div>\nMột\n\n</p>', 'html-in-text 5:1', 'html-in-text 8:1'],
  ['Word tag', 'Một<o:p></o:p>', 'html-in-text 5:4'],
  ['comment', '<!-- ghi\n\n1. chú -->\n\nI. Một', 'html-in-text 5:1'],
  ['comment after a letter of two units', '𠮷 <!-- x -->', 'html-in-text 5:4'],
  ['fragment', '<>a</>', 'html-in-text 5:1'],
  ['element in small letters', 'Một <sic>a</sic>', 'element-unknown 5:5'],
  ['element misspelt', '1. Một <Asignment>a</Asignment>', 'element-unknown 5:8'],
  ['element unknown', 'Một <Chart/>', 'element-unknown 5:5'],
  ['element named like a method', 'Một <constructor>a</constructor>', 'html-in-text 5:5'],
  ['attribute named like a method', '<Sic toString="a">b</Sic>', 'element-attribute 5:6'],
  ['element not closed', 'Một <Sic>hai\n\n3. ba', 'mdx-syntax 5:5', 'label-first 7:1'],
  ['element over two paragraphs', '<Sic>Một\n\nhai</Sic>', 'mdx-syntax 5:1'],
  ['element closed twice', 'Một</Sic> hai', 'mdx-syntax 5:4'],
  ['element closed by another', 'Một <Sic>hai</Ref> ba', 'mdx-syntax 5:13'],
  ['elements crossing', '<Sic>a <Ref document="x">b</Sic> c</Ref>', 'mdx-syntax 5:27'],
  ['element empty', 'Một <Sic></Sic>', 'element-empty 5:5'],
  ['element around two', '<Note text="a">\n1. Một\n\n2. Hai\n</Note>', 'element-around-many 5:1'],
  ['attribute misspelt', 'Một <Sic corect="x">hai</Sic>', 'element-attribute 5:10'],
  ['attribute without quotes', 'Một <Sic note="a" correct=x>hai</Sic>', 'element-attribute 5:19'],
  ['attribute without value', '<Sic correct>hai</Sic>', 'element-attribute 5:6'],
  ['attribute as expression', '<Sic correct={1}>hai</Sic>', 'element-attribute 5:6'],
  ['attributes spread', '<Sic {...a}>hai</Sic>', 'element-attribute 5:6'],
  ['attribute twice', '<Sic note="a" note="b">hai</Sic>', 'element-attribute 5:15'],
  ['attribute empty', '<Sic note="">hai</Sic>', 'element-attribute 5:6'],
  ['attribute missing', 'Một <Ref>hai</Ref>', 'attribute-missing 5:5'],
  ['deadline malformed', '<Assignment lead="a" due="2002-13">hai</Assignment>', 'element-attribute 5:22'],
  ['ids malformed', '<Assignment lead="Ban Tổ chức">hai</Assignment>', 'element-attribute 5:13'],
  ['expression', 'Một {hai} ba', 'expression-in-text 5:5'],
  ['expression alone', '{/* ghi chú */}', 'expression-in-text 5:1'],
  ['brace not closed', 'Một {hai', 'expression-in-text 5:5'],
  ['import', "import A from './a.astro'\n\nMột", 'import-in-text 5:1'],
  ['export', 'Một\n\nexport const a = 1', 'import-in-text 7:1'],
  ['backslash bare', 'Một \\ hai', 'markup-not-allowed 5:5'],
  ['image', 'Một ![a](b.png)', 'markup-not-allowed 5:5'],
  ['link', 'Một [hai](b)', 'markup-not-allowed 5:5'],
  ['code', 'Một `hai`', 'markup-not-allowed 5:5'],
  ['code block', '```\n<b>\n```', 'markup-not-allowed 5:1'],
  ['rule', 'Một\n\n***', 'markup-not-allowed 7:1'],
  ['quotation block', '> Một', 'markup-not-allowed 5:1'],
  ['underlined heading', 'Một\n---', 'markup-not-allowed 5:1'],
  ['link definition', '[a]: b', 'markup-not-allowed 5:1'],
  ['struck out', '~~Một~~', 'markup-not-allowed 5:1'],
  ['footnote without text', 'Một[^2]', 'footnote-unknown 5:4'],
  ['footnote without call', '[^2]: Hai', 'footnote-unused 5:1'],
  ['khoản skipped', 'Điều 1. Một\n\n1. a\n\n3. c\n\n4. d', 'label-skipped 9:1'],
  ['khoản skipped in one list', '1. a\n3. c\n5. e', 'label-skipped 6:1', 'label-skipped 7:1'],
  ['label skipped under bold', '**I.** a\n\n**III.** c', 'label-skipped 7:3'],
  ['first not 1', 'Điều 2. Một', 'label-first 5:1'],
  ['first letter not a', '1. Một\nb) hai', 'label-first 6:1'],
  ['first letter after đ', '1. Một\nđ) hai', 'label-first 6:1'],
  ['a 1 read as l', 'Điều 1. A\n\nl. Một\n\n2. Hai', 'label-misspelt 7:1'],
  ['a 1 read as I', 'Điều 1. A\n\nI. Một\n\n2. Hai', 'label-misspelt 7:1'],
  ['an article without a space', 'Điều 1. A\n\nĐiều2. B', 'label-misspelt 7:1'],
  ['an article in small letters', 'Điều 1. A\n\nđiều 2. Thi hành', 'label-misspelt 7:1'],
  ['a 0 read as O', 'Điều 9. A\n\nĐiều 1O. B', 'label-misspelt 7:1'],
  ['II read as ll', 'Chương I\nA\n\nChương ll\nB', 'label-misspelt 8:1'],
  ['the number of a page', 'Một\n\n- 5 -\n\nhai', 'page-number-left 7:1'],
  ['the number of a page in words', 'Một\n\nTrang 2/5\n\nhai', 'page-number-left 7:1'],
  ['a word that the line has cut', 'Các phư-\nờng', 'word-broken 5:5'],
  ['section repeated', 'I. a\n\nII. b\n\nII. c\n\nIII. d', 'label-repeated 9:1'],
  [
    'article backward',
    'Điều 1. a\n\nĐiều 2. b\n\nĐiều 3. c\n\nĐiều 2. d\n\nĐiều 3. e',
    'label-backward 11:1',
  ],
  ['article through chapters', 'Chương I\nA\n\nĐiều 1. a\n\nChương II\nB\n\nĐiều 3. b', 'label-skipped 13:1'],
  ['chapter skipped', 'Chương I\nA\n\nChương III\nB', 'label-skipped 8:1'],
  ['letter that is none', 'a) a\n\nb) b\n\nc) c\n\nd) d\n\nđ) đ\n\ne) e\n\nf) f', 'label-letter 17:1'],
  ['subpoint skipped', '1. a\n\n1.1. b\n\n1.3. c', 'label-skipped 9:1'],
  ['same address twice', 'PHỤ LỤC\n\nMột\n\nPHỤ LỤC', 'provision-id-repeated 9:1'],
  [
    'all faults of one file',
    'Một <b>hai\n\n{x}\n\n2. ba\n\nbốn <3',
    'html-in-text 5:5',
    'expression-in-text 7:1',
    'label-first 9:1',
    'html-in-text 11:5',
  ],
];

const FINE: readonly [name: string, body: string][] = [
  ['escapes', 'Tuổi 5 \\< 10, \\{x\\}, &lt;'],
  ['article 5a', 'Điều 1. a\n\nĐiều 1a. b\n\nĐiều 1b. c\n\nĐiều 2. d'],
  ['wrong number kept with its correction', '1. a\n\n<Sic correct="2">3</Sic>. b\n\n3. c'],
  ['wrong label kept with its correction', '1/ a\n\n<Sic correct="2/">3/</Sic> b\n\n3/ c'],
  ['gap of the print kept', '1/ a\n\n<Sic note="thiếu số">4/</Sic> b\n\n5/ c'],
  ['chapters run through parts', 'Phần I\nA\n\nChương I\nB\n\nPhần II\nC\n\nChương II\nD'],
  ['chapters begin again in each part', 'Phần thứ nhất\nA\n\nChương I\nB\n\nPhần II\nC\n\nChương I\nD'],
  ['letters begin again in each khoản', '1. a\na) x\nb) y\n\n2. b\na) x'],
  [
    'l after k',
    ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l'].map((one) => `${one}. a`).join('\n\n'),
  ],
  ['a section before its points', 'I. A\n\n1. a\n\n2. b\n\nII. B\n\n1. c\n\n2. d'],
  ['a dash between words at the end of a line', 'An ninh -\nquốc phòng'],
  ['a number of the print', 'Một\n\n<Sic note="in như vậy">5</Sic>'],
  ['an article named in a sentence', 'Một\n\nđiều 5 của quy chế này'],
  ['bracket of the print', 'Một\\[^2]'],
  ['bare address', 'Xem www.hcmcpv.org.vn.'],
  ['remark between words', 'Một <Note text="Chú"/> hai'],
];

const parse = (body: string) => parseDocumentText(`---\nid: x\n---\n\n${body}\n`, 'content/a.mdx');

describe('author errors', () => {
  it.each(CASES)('%s', (_name, body, ...faults) => {
    const { issues } = parse(body);
    expect(issues.map(({ code, place }) => `${code} ${place.line}:${place.column}`)).toEqual(faults);
  });
  it.each(FINE)('none: %s', (_name, body) => {
    expect(parse(body).issues.map(formatIssue)).toEqual([]);
  });
  it('say what would be right', () => {
    const lines = (body: string) => parse(body).issues.map(formatIssue);
    expect(lines('<Sci>a</Sci>')[0]).toContain('Không có thẻ <Sci>. Cách sửa: có phải <Sic>?');
    expect(lines('1/ a\n\n3/ b')[0]).toContain(
      'Sau “1/” là “3/”: thiếu số ở giữa. Cách sửa: số phải là “2/”',
    );
    expect(lines('Điều 1. a\n\nĐiều 3. b')[0]).toContain('số phải là “Điều 2.”');
    expect(lines('<Sic corect="x">a</Sic>')[0]).toContain('có phải “correct”?');
  });
});
