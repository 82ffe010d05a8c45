import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocumentText } from '../corpus/parse/parseDocumentText.ts';
import { balance } from './account.ts';
import type { Paragraph, SourceBlock } from './blocks.ts';
import { eachParagraph, textOf } from './blocks.ts';
import { importDocument } from './importDocument.ts';
import { normaliseLetters } from './normalise.ts';
import { recogniseDocument } from './recognise/recognise.ts';
import { ImportRefusal } from './refusal.ts';
import { tallyOf } from './tally.ts';
import { writeText } from './write/toMdx.ts';

const fixtures = ['nghi-dinh.pdf', 'nghi-dinh-chu-muon.pdf', 'nghi-dinh.odt', 'nghi-dinh.doc'].map(
  (name) => [name, readFileSync(new URL(`./fixtures/${name}`, import.meta.url))] as const,
);
/** A file is imported with an exact account, or refused in words; nothing else. */
async function isHandled(name: string, bytes: Uint8Array): Promise<void> {
  const started = Date.now();
  try {
    const { account } = await importDocument(name, bytes, []);
    expect(account.difference.size).toBe(0);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportRefusal);
    expect((error as ImportRefusal).code).not.toBe('unbalanced');
  }
  expect(Date.now() - started).toBeLessThan(10_000);
}

const line = fc.constantFrom(
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 29/1998/NĐ-CP',
  'Hà Nội, ngày 11 tháng 5 năm 1998',
  '--------',
  'NGHỊ ĐỊNH',
  'Về việc ban hành',
  'CHÍNH PHỦ',
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Một',
  'Điều 2',
  '1. Hai',
  'a) Ba',
  '- Bốn',
  '+ Năm',
  '“Điều 3. Trích',
  'hết.”',
  'Nơi nhận:',
  'TM. CHÍNH PHỦ',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn Mẫu',
  'PHỤ LỤC',
  'QUY CHẾ',
  '(Ban hành kèm theo Nghị định)',
  '[1] Lời chú',
  'Câu có chú [1].',
  'Tin khác',
  '',
  '\n',
  'Một\nHai',
  '2. Ba\n\n3. Bốn',
  '<b>{x}</b>',
  '*_`~|#>',
  'import a',
  'Ð\u00A0\u200Bo\u031B',
  'x'.repeat(500),
);
const paragraph: fc.Arbitrary<Paragraph> = fc
  .record({
    text: fc.oneof(line, fc.string({ unit: 'grapheme', maxLength: 12 })),
    align: fc.constantFrom('left' as const, 'center' as const, 'justify' as const),
    bold: fc.boolean(),
  })
  .map(({ text, align, bold }) => ({
    kind: 'paragraph',
    align,
    spans: [{ text, ...(bold && { bold }) }],
    origin: {},
  }));
const table: fc.Arbitrary<SourceBlock> = fc
  .array(
    fc.array(
      fc.record({
        paragraphs: fc.array(paragraph, { maxLength: 2 }),
        columns: fc.integer({ min: 1, max: 3 }),
        rows: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 4 },
    ),
    { maxLength: 4 },
  )
  .map((rows) => ({ kind: 'table', rows, origin: {} }));

describe('the recogniser', () => {
  it('loses no letter, whatever stands in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: paragraph }, table), { maxLength: 25 }),
        (blocks) => {
          const letters = tallyOf(...[...eachParagraph(blocks)].map(textOf));
          const changed = normaliseLetters(blocks, []);
          const recognised = recogniseDocument({ blocks, notes: [], leftOut: [], told: [], letters });
          const { tree } = parseDocumentText(writeText(recognised).text, 'a.mdx');
          expect([
            ...balance({ letters, changes: [changed], tree, leftOut: recognised.leftOut }).difference,
          ]).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('the readers', () => {
  it('end in words when a file is cut short or has wrong bytes', async () => {
    for (const [name, bytes] of fixtures) {
      for (const share of [0.02, 0.5, 0.97]) await isHandled(name, bytes.subarray(0, bytes.length * share));
      for (let seed = 1; seed <= 2; seed++) {
        const broken = Uint8Array.from(bytes);
        for (let at = 1; at < 40; at++) broken[(at * seed * 7919) % broken.length] = (at * 31 + seed) % 256;
        await isHandled(name, broken);
      }
    }
  });
  it('take pages of nonsense, deep and long ones', async () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    const nonsense = [
      '<table><tr><td>a<table><td>b</table><p>c<p>',
      '<ol><li>a<li>b</ol></ul><b>c',
      '<p>Điều 1<br><br>1. a</b></p><td>x',
      '<<p>a<!-- b',
      '&lt;&#x110;&nbsp;a',
    ];
    for (const one of nonsense) await isHandled('a.html', encode(`<html><body>${one}`));
    await isHandled('a.html', encode(`<html>${'<div>'.repeat(3_000)}sâu`));
    await isHandled('a.html', encode(`<html>${'<b><i>'.repeat(400)}sâu`));
    await isHandled('a.txt', encode(`Điều 1. ${'rất dài '.repeat(12_000)}`));
    await isHandled('a.txt', encode(`${'1. Một dòng;\n'.repeat(1_000)}`));
    await isHandled(
      'a.md',
      encode(`${'> '.repeat(300)}sâu\n\n${'- '.repeat(80)}sâu\n\n[^1]: a\n\n| a |\n|---|\n| b | c |`),
    );
    await isHandled(
      'a.txt',
      Uint8Array.from({ length: 4_000 }, (_, at) => 32 + ((at * 7919) % 220)),
    );
  });
});
