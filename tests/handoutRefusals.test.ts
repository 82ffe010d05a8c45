import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import * as pdfEngine from 'unpdf/pdfjs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../src/domain/handout/read/limits.ts';
import { readHandout } from '../src/domain/handout/read/readHandout.ts';
import { type PdfEngine, readPdf } from '../src/domain/handout/read/readPdf.ts';
import { Refusal, type RefusalCode } from '../src/domain/handout/read/refusal.ts';
import { UNREAD_FILE } from '../src/domain/issue/unreadFile.ts';

const read = (name: string, bytes: Uint8Array) =>
  readHandout({ name, bytes }, (own) => readPdf(own, pdfEngine as unknown as PdfEngine));
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await read(name, bytes);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toBe(UNREAD_FILE[error.code]);
    return error.code;
  }
}
const sample = (name: string) => new Uint8Array(readFileSync(`tests/handout/fixtures/${name}`));
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (...names: string[]) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array(600).fill(0),
    ...names.flatMap(utf16),
  ]);
const zip = (parts: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { level: 9 },
  );
const EMPTY_PAGE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Every reason a file is not read for, with a file of the kind. */
const CASES: [RefusalCode, name: string, bytes: Uint8Array][] = [
  ['empty', 'a.docx', new Uint8Array()],
  ['too-large', 'a.pptx', new Uint8Array(LIMITS.file + 1)],
  ['too-large', 'a.txt', new Uint8Array(LIMITS.plain + 1).fill(97)],
  ['wrong-extension', 'a.pdf', sample('sach.docx')],
  ['wrong-extension', 'a.docx', sample('sach.pptx')],
  ['wrong-extension', 'a.docx', sample('sach.pdf')],
  ['wrong-extension', 'a.txt', sample('sach.pdf')],
  ['wrong-extension', 'a.docx', strToU8('chỉ là chữ')],
  ['encrypted', 'a.docx', ole('EncryptionInfo', 'EncryptedPackage')],
  ['encrypted', 'a.pdf', sample('mat-khau.pdf')],
  ['old-office', 'a.doc', ole('WordDocument')],
  ['old-office', 'a.ppt', ole('PowerPoint Document')],
  [
    'open-document',
    'a.odg',
    zip({ mimetype: 'application/vnd.oasis.opendocument.graphics', 'content.xml': '<a/>' }),
  ],
  ['other-office', 'a.xlsx', zip({ 'xl/workbook.xml': '<a/>' })],
  ['archive', 'a.zip', zip({ 'bai.docx': sample('sach.docx') })],
  ['unknown-format', 'a.rtf', strToU8('{\\rtf1 chữ}')],
  ['unknown-format', 'khong-duoi', strToU8('chữ')],
  ['damaged', 'a.docx', sample('sach.docx').subarray(0, 4000)],
  ['damaged', 'a.docx', zip({ 'word/styles.xml': '<a/>' })],
  ['damaged', 'a.pptx', zip({ 'ppt/presentation.xml': '<a><sldId r:id="x"/></a>' })],
  ['damaged', 'a.pdf', sample('sach.pdf').subarray(0, 40)],
  ['damaged', 'a.md', new Uint8Array([1, 2, 0, 3])],
  ['bomb', 'a.docx', zip({ 'word/document.xml': new Uint8Array(20 * 2 ** 20) })],
  [
    'bomb',
    'a.pptx',
    zip({ 'ppt/presentation.xml': '<a/>', 'ppt/media/image1.bmp': new Uint8Array(20 * 2 ** 20) }),
  ],
  ['not-unicode', 'a.txt', new Uint8Array([0xc4, 0x69, 0xea])],
  ['no-text', 'a.docx', zip({ 'word/document.xml': '<w:p/>' })],
  ['no-text', 'a.pdf', strToU8(EMPTY_PAGE)],
  ['no-text', 'a.html', strToU8('<p> </p>')],
];

describe('files that are not read', () => {
  it.each(CASES)('%s: %s', async (code, name, bytes) => {
    expect(await outcome(name, bytes)).toBe(code);
  });

  it('have a line each, and a case here (two have causes outside the file)', () => {
    const tried = new Set([...CASES.map(([code]) => code), 'too-slow', 'not-loaded']);
    expect([...tried].sort()).toEqual(Object.keys(UNREAD_FILE).sort());
  });

  it('are refused calmly wherever they are cut or changed', async () => {
    for (const name of ['sach.docx', 'sach.pptx', 'sach.pdf']) {
      const bytes = sample(name);
      for (let step = 1; step < 12; step++) {
        const at = Math.floor((bytes.length * step) / 12);
        const changed = bytes.slice();
        changed.fill(0x5a, at, at + 40);
        await outcome(name, bytes.subarray(0, at));
        await outcome(name, changed);
      }
    }
  });
});

it('an archive inside a handout is left closed', async () => {
  const inner = zip({ bomb: new Uint8Array(3 * 2 ** 20) });
  const { text } = await read(
    'a.docx',
    zip({ 'word/document.xml': '<w:p><w:r><w:t>chữ</w:t></w:r></w:p>', 'word/embeddings/a.zip': inner }),
  );
  expect(text.map(({ text: words }) => words)).toEqual(['chữ']);
});
