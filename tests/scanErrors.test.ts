import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { UNPUBLISHED } from '../src/corpus/readPermalinks.ts';
import { scanPageOf } from '../src/corpus/scan/scanPages.ts';
import { issuesIn, placeOf, plant, removeFolder } from './plantedContent.ts';
import { contentWithScans, drawnPaper, SCANNED, SCANNED_FILE, SCANNED_FOLDER } from './scannedDocument.ts';

let root: string;
beforeEach(async () => {
  root = await contentWithScans();
  writeFileSync(join(root, 'content/permalinks.lock'), `${UNPUBLISHED}\n`);
});
afterEach(() => removeFolder(root));

const found = () =>
  issuesIn(root).map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`);
const inFile = (code: string, words: string) => [
  `${code} ${SCANNED_FILE}:${placeOf(root, SCANNED_FILE, words)}`,
];
const picture = (name: string) => join(root, SCANNED_FOLDER, name);

describe('pages of paper', () => {
  it('are known with their pictures, clauses and readers', () => {
    expect(found()).toEqual([]);
    const corpus = loadCorpus(root);
    const pages = corpus.scans.get(SCANNED)!;
    expect(pages.map(({ begins }) => begins)).toEqual([
      ['tieu-de', 'dieu-1'],
      ['dieu-2', 'dieu-2-khoan-1', 'dieu-2-khoan-2', 'dieu-3'],
      [],
      ['dieu-4', 'dieu-5'],
    ]);
    expect(pages.map(({ proofread }) => proofread.length)).toEqual([2, 1, 0, 0]);
    expect(pages.every(({ path }) => path?.startsWith(root))).toBe(true);
    expect(scanPageOf(corpus, SCANNED, 'dieu-3')).toBe(2);
    expect(scanPageOf(corpus, SCANNED, 'dieu-9')).toBeUndefined();
    expect(scanPageOf(corpus, 'nghi-dinh-29-1998-nd-cp', 'dieu-1')).toBeUndefined();
  });

  it('are no fault without their pictures where it is said that those are kept elsewhere', () => {
    rmSync(join(root, 'content/scans'), { recursive: true });
    expect(found().map((one) => one.split(' ')[0])).toEqual(Array.from({ length: 4 }, () => 'scan-missing'));
    plant(root, SCANNED_FILE, 'clausePages: true', 'clausePages: true\nscansKept: "Kho lưu trữ, hộp 12"');
    expect(found()).toEqual([]);
    expect(
      loadCorpus(root)
        .scans.get(SCANNED)!
        .every(({ path }) => path === undefined),
    ).toBe(true);
  });

  it('may have what a file manager leaves beside the pictures', () => {
    for (const name of ['.DS_Store', 'Thumbs.db', '.gitkeep']) writeFileSync(picture(name), 'x');
    mkdirSync(join(root, 'content/scans/nghi-dinh-29-1998-nd-cp'));
    expect(found()).toEqual([]);
  });
});

describe('in what is declared', () => {
  it.each([
    ['a picture that is not there', 'file: 4.tif', 'file: 40.tif', 'scan-missing', '40.tif'],
    ['a page that is written twice', '{ file: 3.webp }', '{ file: 2.png }', 'entry-repeated', '2.png }'],
    ['a clause that there is none of', 'begins: dieu-4', 'begins: dieu-44', 'provision-unknown', 'dieu-44'],
    ['pages out of order', 'begins: dieu-4', 'begins: dieu-1', 'scan-out-of-order', 'dieu-1 }'],
    [
      'two pages that begin at one clause',
      'begins: dieu-4',
      'begins: dieu-2',
      'scan-out-of-order',
      'dieu-2 }',
    ],
    ['one person twice', 'by: Trần Thị Soát', 'by: Nguyễn  văn Thử', 'proofread-by-one', 'Nguyễn  văn'],
    ['a reading in the future', 'date: "2026-11-21"', 'date: "2066-11-21"', 'date-too-late', '"2066-11-21"'],
    [
      'the second reading before the first',
      'date: "2026-11-24"',
      'date: "2026-11-19"',
      'proofread-out-of-order',
      '"2026-11-19"',
    ],
    ['a month for a day', 'date: "2026-11-21"', 'date: "2026-11"', 'field-invalid', '"2026-11" }'],
    ['a reader without a name', 'by: Trần Thị Soát', 'by: văn thư', 'field-invalid', 'văn thư'],
    ['a path for a file', 'file: 3.webp', 'file: ../3.webp', 'field-invalid', '../3.webp'],
    ['a file of another kind', 'file: 3.webp', 'file: 3.pdf', 'field-invalid', '3.pdf'],
    ['a field that there is none of', 'begins: dieu-4', 'begin: dieu-4', 'field-unknown', 'begin:'],
  ])('%s is told at its place', (_, words, fault, code, at) => {
    plant(root, SCANNED_FILE, words, fault);
    expect(found().filter((one) => !one.startsWith('scan-undeclared'))).toEqual(inFile(code, at));
  });

  it('a proofreading of no text is told', () => {
    plant(root, SCANNED_FILE, /\n---\n[\s\S]*$/, '\n---\n');
    const told = found().filter((one) => one.startsWith('proofread-without-text'));
    expect(told.map((one) => one.replace(/^.*:(\d+):\d+$/, '$1'))).toEqual(['19', '22']);
  });

  it('more pages than a document can have are told once', () => {
    const pages = Array.from({ length: 501 }, (_, at) => `  - { file: trang-${at}.jpg }`).join('\n');
    plant(root, SCANNED_FILE, '  - { file: 3.webp }', `  - { file: 3.webp }\n${pages}`);
    plant(root, SCANNED_FILE, 'clausePages: true', 'clausePages: true\nscansKept: "Kho lưu trữ"');
    expect(found()).toEqual([`scan-too-many ${SCANNED_FILE}:17:1`]);
  });
});

describe('in the folder of pictures', () => {
  it('a picture that nothing declares is told', async () => {
    writeFileSync(picture('5.jpg'), await drawnPaper(5).jpeg().toBuffer());
    expect(found()).toEqual([`scan-undeclared ${SCANNED_FOLDER}/5.jpg:1:1`]);
  });

  it('a picture under a slightly other name is one fault, with the way to mend it', () => {
    renameSync(picture('1.jpg'), picture('01.JPG'));
    expect(found()).toEqual(inFile('scan-missing', '1.jpg'));
    expect(issuesIn(root)[0]!.hint).toContain('đổi tên tệp ấy thành “1.jpg”');
  });

  it('a folder of no document is told, with the id that is meant', () => {
    renameSync(join(root, SCANNED_FOLDER), join(root, 'content/scans/quyet-dinh-906-2026-ubnd'));
    plant(root, SCANNED_FILE, 'clausePages: true', 'clausePages: true\nscansKept: "Kho lưu trữ"');
    expect(found()).toEqual(['scan-of-no-document content/scans/quyet-dinh-906-2026-ubnd/:1:1']);
    expect(issuesIn(root)[0]!.hint).toContain(SCANNED);
  });

  it('pictures that lie elsewhere are told with where they belong', async () => {
    for (const file of ['content/scans/a.jpg', 'content/b.png', `${SCANNED_FOLDER}/ban-sao/1.jpg`]) {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), 'x');
    }
    const issues = issuesIn(root);
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'file-unknown'));
    for (const { hint } of issues) expect(hint).toContain('content/scans/<id của văn bản>/');
  });

  it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    ['1.jpg', 'is empty', () => Buffer.alloc(0), 'scan-unreadable'],
    ['1.jpg', 'is no picture', () => Buffer.from('%PDF-1.7 xxxxxxxxxxxxxxxxxx'), 'scan-unreadable'],
    ['1.jpg', 'is of another kind', () => drawnPaper(1).png().toBuffer(), 'scan-unreadable'],
    [
      '2.png',
      'is cut off',
      async () => (await drawnPaper(2).png().toBuffer()).subarray(0, 9_000),
      'scan-unreadable',
    ],
    ['3.webp', 'is too small to read', () => drawnPaper(3, 200, 283).webp().toBuffer(), 'scan-unreadable'],
    ['4.tif', 'has several pages', severalPages, 'scan-unreadable'],
    ['1.jpg', 'is too heavy', () => Buffer.alloc(21 * 1024 * 1024, 1), 'scan-too-large'],
    ['2.png', 'has too many dots', hugePicture, 'scan-too-large'],
  ])('%s that %s is told where it is declared', async (name, _, make, code) => {
    writeFileSync(picture(name), await make());
    expect(found()).toEqual(inFile(code, name));
  });
});

async function severalPages(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const pages = [await drawnPaper(1).png().toBuffer(), await drawnPaper(2).png().toBuffer()];
  return sharp(pages, { join: { animated: true } })
    .tiff()
    .toBuffer();
}

/** The head of a picture of 400 million dots: no more of it is read. */
function hugePicture(): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(20_000, 16);
  bytes.writeUInt32BE(20_000, 20);
  bytes.write('IEND', 56, 'latin1');
  return bytes;
}
