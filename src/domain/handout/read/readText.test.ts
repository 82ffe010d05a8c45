import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';
import { decodeEntities } from './entities.ts';
import { readMarkup } from './markup.ts';
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

it('decodeEntities knows numbers, common names and letters with a mark, and leaves the rest', () => {
  expect(decodeEntities('&#273;i&ecirc;u&#x301; &agrave;&Acirc; &amp;lt; &lol; &#0; a&b')).toBe(
    'điêu\u0301 àÂ &lt; &lol; &#0; a&b',
  );
});

it('readMarkup reads CDATA, comments and quoted signs', () => {
  const names = [...readMarkup('<a b="x>y" c=\'z\'/><![CDATA[<d>]]><!-- <e> --><f:g>')].map((one) =>
    one.kind === 'text'
      ? one.text
      : one.kind === 'open'
        ? [one.name, ...one.attributes.values(), one.isEmpty]
        : one.name,
  );
  expect(names).toEqual([['a', 'x>y', 'z', true], '<d>', ['g', false]]);
});
