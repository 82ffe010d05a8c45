import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyContent, issuesIn, removeFolder } from '../../tests/plantedContent.ts';
import { parseDocumentText } from '../corpus/parse/parseDocumentText.ts';
import { MachineFault } from '../domain/issue/index.ts';
import { drawnPage } from './fixtures/drawnPage.ts';
import { importInto } from './importInto.ts';
import { drawPaper, withScans } from './keepPaper.ts';
import { isOcrInstalled } from './read/scan/ocr.ts';
import type { ScannedAs } from './source.ts';
import { firstOnPages } from './write/firstOnPages.ts';

const upright: ScannedAs[] = [{ page: 1, turned: 0.6 }];

it('the first provision of a page is found by its line', () => {
  const text = '# Quyết định về một việc\n\nĐiều 1. Một.\n\na) Đây;\n\nĐiều 2. Hai.\n\nĐiều 3. Ba.\n';
  const { tree } = parseDocumentText(text, 'a.mdx');
  const pages = [1, 3, 5, 7, 9].map((line, at) => ({ line, page: [1, 1, 2, 4, 4][at]! }));
  expect([...firstOnPages(tree, pages)]).toEqual([
    [1, 'tieu-de'],
    [2, 'dieu-1-diem-a'],
    [4, 'dieu-2'],
  ]);
});

describe('the frontmatter', () => {
  const SCANS = [{ file: '1.jpg', begins: 'tieu-de' }, { file: '2.jpg' }];
  const LINES = 'scans:\n  - { file: 1.jpg, begins: tieu-de }\n  - { file: 2.jpg }\n';
  it.each([
    ['of a new document', 'id: a\n', `id: a\n${LINES}`],
    [
      'with other pictures',
      'id: a\nscans:\n  - file: 9.jpg\n    proofread: []\ntype: b\n',
      `id: a\ntype: b\n${LINES}`,
    ],
    [
      'with a list at the edge',
      'id: a\nscans:\n- { file: 9.jpg }\n# lời ghi\n',
      `id: a\n# lời ghi\n${LINES}`,
    ],
  ])('%s declares the pages, not proofread', (_, before, after) => {
    expect(withScans(`---\n${before}---\n\n# Tên\n`, SCANS)).toBe(`---\n${after}---\n\n# Tên\n`);
  });
});

describe('the folder of pictures', () => {
  let root: string;
  let bytes: Uint8Array;
  const place = () => join(root, 'content/scans/quyet-dinh-1');
  const FILE = 'content/documents/quyet-dinh-1.mdx';
  const block = (page: number) => ({ kind: 'picture' as const, name: '', origin: { page } });
  const imported = (pages = [1]) => ({
    scanned: upright,
    blocks: pages.map(block),
    begins: new Map([[1, 'tieu-de']]),
  });
  const draw = (isTold = false, pages = [1]) =>
    drawPaper(root, FILE, imported(pages), { name: 'a.jpg', bytes }, isTold);
  const codeOf = (failing: Promise<unknown>) =>
    failing.then(
      () => 'kept',
      (error) => (error instanceof MachineFault ? error.code : error),
    );
  beforeAll(async () => {
    bytes = await drawnPage(['Điều 1. Một.']);
  });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'keep-paper-'));
    return () => rmSync(root, { recursive: true });
  });

  it('is there only once the pictures are put in it', async () => {
    const kept = await draw();
    expect(kept.scans).toEqual([{ file: '1.jpg', begins: 'tieu-de' }]);
    expect(existsSync(place())).toBe(false);
    kept.put();
    expect(readFileSync(join(place(), '1.jpg')).equals(bytes)).toBe(true);
    expect(readdirSync(root)).toEqual(['content']);
  });

  it('leaves nothing behind when the document could not be written', async () => {
    (await draw()).drop();
    expect(readdirSync(root)).toEqual([]);
  });

  it('is not written over unless told', async () => {
    mkdirSync(place(), { recursive: true });
    writeFileSync(join(place(), '7.jpg'), 'x');
    expect(await codeOf(draw())).toBe('paper-kept');
    (await draw(true)).put();
    expect(readdirSync(place())).toEqual(['1.jpg']);
  });

  it('is made of no file that has pages which are no pictures', async () => {
    expect(await codeOf(draw(false, [1, 2]))).toBe('paper-not-pictures');
    const words = { ...imported(), scanned: [] };
    expect(await codeOf(drawPaper(root, FILE, words, { name: 'a.docx', bytes }, false))).toBe(
      'paper-not-pictures',
    );
    expect(readdirSync(root)).toEqual([]);
  });
});

describe.skipIf(!isOcrInstalled())('a scan that is imported with its paper', () => {
  const FIRST = [
    'ỦY BAN NHÂN DÂN THÀNH PHỐ',
    'Số: 907/2026/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Về việc lập tủ sách ở phường',
    'Điều 1. Mỗi phường lập một tủ sách pháp luật, mở cửa vào các ngày làm việc.',
    'Điều 2. Ủy ban nhân dân phường chịu trách nhiệm quản lý tủ sách.',
  ];
  const SECOND = [
    'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
    'Điều 4. Các phường thi hành Quyết định này.',
  ];
  let root: string;
  beforeAll(() => {
    root = copyContent();
  });
  afterAll(() => removeFolder(root));

  it('has each page in content/, the clauses that begin on it, and passes the check', async () => {
    const file = await PDFDocument.create();
    for (const words of [FIRST, SECOND])
      file
        .addPage([595, 842])
        .drawImage(await file.embedJpg(await drawnPage(words)), { x: 0, y: 0, width: 595, height: 842 });
    writeFileSync(join(root, 'quet.pdf'), await file.save());
    const options = { type: 'quyet-dinh', number: '907/2026/QĐ-UBND', source: 'S56', 'keep-scans': true };
    const { report } = await importInto(root, join(root, 'quet.pdf'), options);
    const id = 'quyet-dinh-907-2026-qd-ubnd';
    expect(report).toContain(`giữ 2 trang ở content/scans/${id}/`);
    expect(readdirSync(join(root, 'content/scans', id)).sort()).toEqual(['1.jpg', '2.jpg']);
    const document = readFileSync(join(root, `content/documents/${id}.mdx`), 'utf8');
    expect(document).toMatch(
      /\n {2}- \{ file: 1\.jpg, begins: tieu-de \}\n {2}- \{ file: 2\.jpg, begins: dieu-3 \}\n---\n/,
    );
    expect(issuesIn(root).filter(({ code }) => /scan|proofread|field|provision/.test(code))).toEqual([]);
  }, 240_000);
});
