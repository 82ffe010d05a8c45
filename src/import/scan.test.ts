import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachProvision } from '../domain/provision/tree.ts';
import { drawnPage } from './fixtures/drawnPage.ts';
import { type Imported, importDocument } from './importDocument.ts';
import { isOcrInstalled } from './read/scan/ocr.ts';
import { renderScanPage, wordsOfScanPage } from './renderScanPage.ts';
import { countOf, differenceOf, tallyOf } from './tally.ts';

const DECREE = [
  'Điều 1. Tổ chức cơ sở đảng ở xã, phường, thị trấn',
  '1. Chi bộ bàn về việc đổi mới phương thức hoạt động của các đoàn thể nhân dân.',
  '2. Đảng ủy chỉ đạo, kiểm tra việc thực hiện quy chế dân chủ ở cơ sở theo tinh thần nghị quyết:',
  'a) Bổ sung cán bộ chuyên trách;',
  'b) Kể từ ngày văn bản này có hiệu lực, sơ kết mỗi năm một lần.',
  'Điều 2. Trách nhiệm thi hành',
  'Ủy ban nhân dân các cấp chịu trách nhiệm thi hành Nghị định này.',
];
const SECOND = [
  'Điều 3. Hiệu lực',
  'Nghị định này có hiệu lực kể từ ngày ký và thay thế các quy định trước đây trái với Nghị định này.',
];
/** What a test on a busy machine may take. */
const PATIENCE = 240_000;

const codeOf = (failing: Promise<unknown>) =>
  failing.then(
    () => 'imported',
    (error) => error.code ?? error,
  );

const isInstalled = isOcrInstalled();
if (!isInstalled) console.log('• scans: not tried, their reader is not installed (npm run import:ocr)');

describe.skipIf(isInstalled)('a scan, without the reader of pictures', () => {
  it('is refused with the command that installs it', async () => {
    expect(await codeOf(importDocument('a.jpg', await drawnPage(DECREE), []))).toBe('ocr-missing');
  });
});

describe.skipIf(!isInstalled)('a scan of two pages, askew and out of focus, the second on its head', () => {
  let bytes: Uint8Array;
  let imported: Imported;
  const progress: string[] = [];
  beforeAll(async () => {
    const file = await PDFDocument.create();
    const pages = [
      await drawnPage(DECREE),
      await sharp(await drawnPage(SECOND))
        .rotate(180)
        .jpeg()
        .toBuffer(),
    ];
    for (const jpeg of pages)
      file.addPage([595, 842]).drawImage(await file.embedJpg(jpeg), { x: 0, y: 0, width: 595, height: 842 });
    bytes = await file.save();
    imported = await importDocument(
      'quet.pdf',
      bytes,
      [],
      {},
      {
        onProgress: (read, pages_) => progress.push(`${read}/${pages_}`),
      },
    );
  }, PATIENCE);

  it('has its articles, clauses and points in order, and an exact account', () => {
    const ids = [...eachProvision(imported.tree.provisions)].map(({ id }) => id);
    expect(ids.filter((id) => /^dieu-\d(?:-khoan-\d(?:-diem-\w)?)?$/.test(id))).toEqual([
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-2',
      'dieu-1-khoan-2-diem-a',
      'dieu-1-khoan-2-diem-b',
      'dieu-2',
      'dieu-3',
    ]);
    expect(imported.account.difference.size).toBe(0);
    expect(progress).toEqual(['1/2', '2/2']);
  });
  it('has at most one letter in a hundred wrong, and each wrong word is marked', () => {
    const printed = [...DECREE, ...SECOND].join(' ').split(/\s+/);
    const read = [1, 2].flatMap((page) => wordsOfScanPage(imported.blocks, page));
    const wrong = differenceOf(tallyOf(...printed), tallyOf(...read.map(({ text }) => text)));
    const amount = [...wrong.values()].reduce((sum, count) => sum + Math.abs(count), 0) / 2;
    expect(amount).toBeLessThanOrEqual(countOf(tallyOf(...printed)) / 100);
    expect(read.map(({ text }) => text)).toHaveLength(printed.length);
    for (const [at, { text, sure }] of read.entries())
      if (text !== printed[at]) expect(`${text} ${sure < 0.8}`).toBe(`${text} true`);
    expect(read.filter(({ sure }) => sure < 0.8).length).toBeLessThan(printed.length / 8);
  });
  it('says which page was turned, and shows it as it was read', async () => {
    const [first, second] = imported.scanned;
    expect(Math.abs(first!.turned + 0.6)).toBeLessThan(0.1);
    expect(Math.abs(second!.turned % 360)).toBeGreaterThan(170);
    expect(imported.told.some(({ text, origin }) => origin?.page === 2 && text.includes('xoay'))).toBe(true);
    const picture = await renderScanPage(bytes, second!);
    // The paper is dark where the first word is said to stand, and white above it.
    const { box } = wordsOfScanPage(imported.blocks, 2)[0]!;
    const darkest = async (top: number) => {
      const part = await sharp(picture.bytes)
        .extract({
          left: Math.round(box.left * picture.width),
          top: Math.round(top * picture.height),
          width: Math.round(box.width * picture.width),
          height: Math.round(box.height * picture.height),
        })
        .toBuffer();
      return (await sharp(part).stats()).channels[0]!.min;
    };
    expect(await darkest(box.top)).toBeLessThan(100);
    expect(await darkest(box.top - 2 * box.height)).toBeGreaterThan(150);
  });
  it(
    'ends at once when it is told to',
    async () => {
      const ending = new AbortController();
      const reading = importDocument('quet.pdf', bytes, [], {}, { signal: ending.signal });
      setTimeout(() => ending.abort(new Error('đủ rồi')), 300);
      expect(await codeOf(reading)).toMatchObject({ message: 'đủ rồi' });
    },
    PATIENCE,
  );
  it(
    'of a blank page has no letters, and is refused in words',
    async () => {
      const blank = await sharp({ create: { width: 900, height: 1_200, channels: 3, background: '#fff' } })
        .png()
        .toBuffer();
      expect(await codeOf(importDocument('trang.png', blank, []))).toBe('no-text');
    },
    PATIENCE,
  );
});
