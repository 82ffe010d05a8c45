import { describe, expect, it } from 'vitest';
import { OWN_PROGRAMME } from '../../site.config.ts';
import { citedDigest } from '../permanence/digest.ts';
import { openText } from '../provision/textFile.ts';
import { cutWords } from './cutWords.ts';
import { kitEntries } from './kitEntry.ts';
import { kitSlides } from './slides.ts';
import { kitHtml, kitMarkdown, kitText } from './snippets.ts';

const TEXT = openText({
  cite: { full: 'Chương trình hành động của Thành ủy', short: 'Chương trình hành động' },
  branch: 'dang',
  hasPages: true,
  history: {},
  units: [
    ['muc-i', 0, 'aaaaaaaa', 'I.-', 'KHẢO SÁT'],
    ['muc-i-diem-1', 1, 'bbbbbbbb', '1/', 'Sơ kết <A> & [b] *c*.'],
    ['muc-i-diem-1-gach-1', 2, 'cccccccc', '-', 'Hướng dẫn.'],
    ['muc-ii', 0, 'dddddddd', 'II.-', `${'Một câu dài. '.repeat(120)}Hết`],
  ],
});
const DECREE = openText({
  cite: { full: 'Nghị định số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998', short: 'Nghị định số 29/1998/NĐ-CP' },
  branch: 'nha-nuoc',
  hasPages: false,
  history: {},
  units: [['dieu-2', 0, 'eeeeeeee', 'Điều 2.', 'Áp dụng.\nbảng\tô']],
});
const entries = kitEntries(
  [
    { document: OWN_PROGRAMME, provision: 'muc-i-diem-1', heading: '1. Mở đầu', note: 'Hỏi:\n- ai làm?' },
    { document: OWN_PROGRAMME, provision: 'muc-ix' },
    { document: 'khong-co', provision: 'dieu-1' },
    { document: 'nghi-dinh', provision: 'dieu-2' },
    { document: OWN_PROGRAMME, provision: 'muc-ii' },
  ],
  (document) => ({ [OWN_PROGRAMME]: TEXT, 'nghi-dinh': DECREE })[document],
  (path) => `https://a.example/nqtw5${path}`,
);

describe('kitEntries', () => {
  it('brings words, citation and dated address together, and leaves out what is not there', () => {
    const version = citedDigest('bbbbbbbb', [['gach-1', 'cccccccc']]);
    expect(entries.map(({ place, citation, address }) => [place, citation, address])).toEqual([
      [
        'điểm 1, mục I',
        'điểm 1, mục I, Chương trình hành động của Thành ủy',
        `https://a.example/nqtw5/chuong-trinh/muc-i-diem-1/?v=${version}`,
      ],
      [
        'Điều 2',
        'Điều 2 Nghị định số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998',
        'https://a.example/nqtw5/van-ban/nghi-dinh/?v=eeeeeeee#dieu-2',
      ],
      // Named in full above, so short here.
      ['mục II', 'mục II, Chương trình hành động', 'https://a.example/nqtw5/chuong-trinh/muc-ii/?v=dddddddd'],
    ]);
    expect(entries[0]!.lines).toEqual([
      { id: 'muc-i-diem-1', label: '1/', words: 'Sơ kết <A> & [b] *c*.', depth: 0 },
      { id: 'muc-i-diem-1-gach-1', label: '-', words: 'Hướng dẫn.', depth: 1 },
    ]);
  });
});

describe('snippets', () => {
  it('are Markdown that shows the words as they are', () => {
    expect(kitMarkdown('Bài #1', entries.slice(0, 1))).toBe(
      [
        '# Bài \\#1',
        '## 1\\. Mở đầu',
        '> 1/ Sơ kết \\<A\\> & \\[b\\] \\*c\\*.\n>\n> \\- Hướng dẫn.',
        `[điểm 1, mục I, Chương trình hành động của Thành ủy](${entries[0]!.address})`,
        'Hỏi:  \n\\- ai làm?\n',
      ].join('\n\n'),
    );
  });

  it('are HTML without a word that could be markup', () => {
    const html = kitHtml('<i>', entries.slice(0, 2));
    expect(html).toContain('<h2>&#60;i&#62;</h2>');
    expect(html).toContain('<p>1/ Sơ kết &#60;A&#62; &#38; [b] *c*.</p><p>- Hướng dẫn.</p></blockquote>');
    expect(html).toContain('<p>Hỏi:<br>- ai làm?</p>');
    expect(html).toContain('<p>Điều 2. Áp dụng.</p><p>bảng\tô</p>');
    expect(html).not.toMatch(/style=|<script/);
  });

  it('are plain text, a clause a part', () => {
    expect(kitText('Bài', entries).split('\n\n---\n\n')).toHaveLength(4);
  });
});

describe('kitSlides', () => {
  const slides = kitSlides(entries);

  it('puts a clause on a slide under its number, what the teacher says above it', () => {
    expect(slides.slice(0, 2).map(({ above, heading, note }) => [above, heading, note])).toEqual([
      ['1. Mở đầu', 'Điểm 1, mục I', 'Hỏi:\n- ai làm?'],
      [undefined, 'Điều 2', undefined],
    ]);
  });

  it('goes on where a clause is long, evenly, losing no word', () => {
    const long = slides.slice(2);
    expect(long.length).toBeGreaterThan(1);
    expect(long[0]!.heading).toBe(`Mục II (1/${long.length})`);
    expect(slides.map(({ isWhole }) => isWhole)).toEqual([true, true, ...long.map(() => false)]);
    expect(long.flatMap(({ lines }) => lines).join(' ')).toBe(`II.- ${TEXT.whole('muc-ii')[0]![4]}`);
    const sizes = slides.map(({ lines }) => lines.join('').length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect(Math.min(...sizes.slice(2))).toBeGreaterThan(150);
  });

  it('makes of a section a slide a clause', () => {
    const section = kitEntries(
      [{ document: OWN_PROGRAMME, provision: 'muc-i' }],
      () => TEXT,
      (path) => path,
    );
    expect(kitSlides(section).map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ['Mục I', 1],
      ['Điểm 1, mục I', 2],
    ]);
  });
});

describe('cutWords', () => {
  const NAME = 'Ban Thường vụ Thành ủy Thành phố Hồ Chí Minh';

  it.each([
    ['at a sentence', `${'một hai ba '.repeat(8)}xong. ${'Bốn năm sáu '.repeat(7)}hết.`, 'xong.'],
    ['at a part of one', `${'một hai ba '.repeat(8)}xong; ${'bốn năm sáu '.repeat(7)}hết.`, 'xong;'],
    [
      'at a comma between clauses',
      `${'một hai ba '.repeat(8)}xong, ${'bốn năm sáu '.repeat(7)}hết.`,
      'xong,',
    ],
  ])('%s', (_, words, end) => {
    const [first, ...more] = cutWords(words, 120);
    expect(first!.endsWith(end)).toBe(true);
    expect([first, ...more].join(' ')).toBe(words);
  });

  it('never inside a name, a number or a list of two or three', () => {
    const words = `giao cho ${NAME} cùng xã, phường, thị trấn theo Quy định số 76-QĐ/TW ngày 15 tháng 6 năm 2000 `;
    for (let most = 70; most < 240; most += 7) {
      const pieces = cutWords(words.repeat(4).trim(), most);
      expect(pieces.join(' ')).toBe(words.repeat(4).trim());
      for (const piece of pieces) {
        expect(piece.split(NAME).join('')).not.toMatch(/Ban Thường|Hồ Chí Minh|Thành ủy/);
        expect(piece).not.toMatch(/(?:xã|phường),$|(?:số|ngày|tháng|năm)$|^\d/);
      }
    }
  });
});

it('a misprint that was kept is marked in every copy', () => {
  const text = openText({
    cite: { full: 'A', short: 'A' },
    branch: 'dang',
    hasPages: true,
    history: {},
    units: [['muc-i', 0, 'aaaaaaaa', 'I.-', 'công tác luận chuyển cán bộ', [[9, 20, 'luân chuyển']]]],
  });
  const made = kitEntries(
    [{ document: OWN_PROGRAMME, provision: 'muc-i' }],
    () => text,
    (path) => path,
  );
  const marked = 'công tác luận chuyển (nguyên văn) cán bộ';
  expect(made[0]!.lines[0]!.words).toBe(marked);
  for (const copy of [kitMarkdown('', made), kitHtml('', made), kitText('', made)])
    expect(copy).toContain('(nguyên văn)');
  expect(kitSlides(made)[0]!.lines).toEqual([`I.- ${marked}`]);
});
