import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../../../tests/cpuTime.ts';
import { decodeText } from './decodeText.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlain } from './readPlain.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

describe('readHtml', () => {
  it('reads block by block, links with their words, and only what is shown', () => {
    const { text, links } = readHtml(
      '<!doctype html><html><head><title>T</title><style>a{}</style></head><body><script>var a = "<p>x</p>"</script><p>Xem <a href="https://a.example/chuong-trinh/#II.1"><b>mục</b> II</a>,\n  rồi<br>về.<ul><li>một<li>hai</ul><iframe src="https://a.example/nhung/chuong-trinh/muc-i/"></iframe><!-- không --></body>',
    );
    expect(text.map(({ text: words }) => words.trim())).toEqual(['Xem mục II, rồi về.', 'một', 'hai']);
    expect(links.map(({ href, words }) => [href, words])).toEqual([
      ['https://a.example/chuong-trinh/#II.1', 'mục II'],
      ['https://a.example/nhung/chuong-trinh/muc-i/', ''],
    ]);
    expect(links[0]!.place).toEqual({ kind: 'paragraph', number: 1 });
  });

  it('is not put off by broken markup', () => {
    expect(readHtml('a < b <a href="x>c</a> d <').text.map(({ text: words }) => words)).toEqual([
      'a < b c d <',
    ]);
    expect(() => readHtml('<'.repeat(100_000))).not.toThrow();
    expect(() => readHtml('<a "'.repeat(20_000))).not.toThrow();
    expect(() => readHtml('<a b="><a c=\'>'.repeat(20_000))).not.toThrow();
  });
});

describe('readMarkdown', () => {
  const source = [
    '# Bài *một*',
    '',
    'Xem [mục **II**](https://a.example/chuong-trinh/#muc-ii "tên")',
    'và [điều ấy][d], <https://b.example/>.',
    '',
    '![hình](https://c.example/a.png) 231_QĐ',
    '',
    '[d]: https://d.example/',
  ].join('\n');
  it('reads links of every form, counted by lines', () => {
    expect(readMarkdown(source).links).toEqual([
      { href: 'https://a.example/chuong-trinh/#muc-ii', words: 'mục II', place: { kind: 'line', number: 3 } },
      { href: 'https://d.example/', words: 'điều ấy', place: { kind: 'line', number: 4 } },
    ]);
  });

  it('keeps the words and their lines', () => {
    expect(readMarkdown(source).text).toEqual([
      { text: 'Bài một', place: { kind: 'line', number: 1 } },
      { text: 'Xem mục II\nvà điều ấy, https://b.example/.', place: { kind: 'line', number: 3 } },
      { text: 'hình 231_QĐ', place: { kind: 'line', number: 6 } },
    ]);
  });
});

describe('readMarkdown as a whole', () => {
  it('reads cells, lists, code, notes and HTML, each at its line', () => {
    const { text, links } = readMarkdown(
      [
        '| a | [b](/1) |',
        '| --- | --- |',
        '| c | d |',
        '',
        '- một',
        '  hai [ba](/2)',
        '',
        '```',
        'mã',
        '```',
        '',
        'Chú[^1] <a href="/3">bốn</a> ![hình](/4)',
        '',
        '[^1]: Lời chú.',
        '',
        '<div><a href="/5">năm</a><script>không</script></div>',
      ].join('\n'),
    );
    expect(text.map(({ text: words, place }) => [place.number, words])).toEqual([
      [1, 'a'],
      [1, 'b'],
      [3, 'c'],
      [3, 'd'],
      [5, 'một\nhai ba'],
      [9, 'mã'],
      [12, 'Chú bốn hình'],
      [14, 'Lời chú.'],
      [16, 'năm'],
    ]);
    expect(links.map(({ href, words, place }) => [place.number, href, words])).toEqual([
      [1, '/1', 'b'],
      [6, '/2', 'ba'],
      [12, '/3', 'bốn'],
      [16, '/5', 'năm'],
    ]);
  });

  it('gives a hostile file little time, and reads a long one as plain text', () => {
    const taken = cpuTimeOf(() => {
      for (const source of [
        '['.repeat(100_000),
        `${'> '.repeat(500)}a`,
        'a *b '.repeat(100_000),
        'a\n\n'.repeat(500_000),
      ])
        expect(readMarkdown(source).text.length).toBeGreaterThan(0);
    });
    expect(taken).toBeLessThan(10_000);
    const long = `${'chữ '.repeat(20_000)}https://a.example/chuong-trinh/`;
    expect(readMarkdown(long).text[0]!.text).toContain('https://a.example/chuong-trinh/');
  });
});

it('readPlain parts at empty lines, whatever ends a line', () => {
  expect(readPlain('\r\na\r\nb\r\n\r\n\nc').text).toEqual([
    { text: 'a\nb', place: { kind: 'line', number: 2 } },
    { text: 'c', place: { kind: 'line', number: 6 } },
  ]);
});

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes('điều')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'điều')],
    ['UTF-16', bytes([0xff, 0xfe, 0x11, 0x01, 0x69, 0, 0xc1, 0x1e, 0x75, 0])],
    ['UTF-16, the other way', bytes([0xfe, 0xff, 0x01, 0x11, 0, 0x69, 0x1e, 0xc1, 0, 0x75])],
  ])('reads %s', (_, given) => {
    expect(decodeText(given)).toBe('điều');
  });

  it('reads what a page declares, and refuses what nobody declares', () => {
    expect(decodeText(bytes('<meta charset="windows-1252">caf', [0xe9]))).toContain('café');
    expect(() => decodeText(bytes('caf', [0xe9]))).toThrow('Unicode');
    expect(() => decodeText(bytes('<meta charset="khong-co">', [0xe9]))).toThrow('Unicode');
  });
});

/** Names that every object of the language has: none of them is an entity. */
const NO_ENTITIES = '&toString; &constructor; &__proto__; &hasOwnProperty; &valueOf; &lol;';

describe('entities', () => {
  const written = '&#273;i&ecirc;u&#x301; &agrave;&Acirc; &amp;lt; &hellip; a&b';
  const meant = 'điêu\u0301 àÂ &lt; … a&b';

  it('of a web page are numbers and the names of HTML, nothing else', () => {
    expect(readHtml(`<p>${written}`).text[0]!.text).toBe(meant);
    expect(readHtml(`<p>${NO_ENTITIES}`).text[0]!.text).toBe(NO_ENTITIES);
    expect(readHtml(`<a href="/?a=${NO_ENTITIES}">b</a>`).links[0]!.href).toBe(`/?a=${NO_ENTITIES}`);
  });

  it('of Markdown are the same', () => {
    expect(readMarkdown(written).text[0]!.text).toBe(meant);
    expect(readMarkdown(NO_ENTITIES.replaceAll('__', '\\_\\_')).text[0]!.text).toBe(NO_ENTITIES);
    expect(readMarkdown('[a](/?a=&toString;)').links[0]!.href).toBe('/?a=&toString;');
  });

  it('attributes with such names are attributes like others', () => {
    const { links } = readHtml('<a __proto__="x" constructor="y" toString="z" href="/chuong-trinh/">a</a>');
    expect(links.map(({ href }) => href)).toEqual(['/chuong-trinh/']);
    expect(readHtml('<constructor>a</constructor><toString>b</toString>').text).toHaveLength(2);
  });
});

it('readHtml reads CDATA and quoted signs, and no comment', () => {
  const { text, links } = readHtml('<a title="x>y" href=\'z\'>c</a><![CDATA[<d>]]><!-- <e> -->');
  expect(text.map((one) => one.text)).toEqual(['c<d>']);
  expect(links.map(({ href }) => href)).toEqual(['z']);
});
