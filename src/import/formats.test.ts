import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eachProvision } from '../domain/provision/tree.ts';
import { importDocument } from './importDocument.ts';

const bytesOf = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const fixture = (name: string) => importDocument(name, bytesOf(name), []);
const code = (failing: Promise<unknown>) =>
  failing.then(
    () => 'imported',
    (error) => error.code ?? String(error),
  );

describe('one decree as different programs keep it', async () => {
  const all = await Promise.all(
    ['nghi-dinh.pdf', 'nghi-dinh-chu-muon.pdf', 'nghi-dinh.odt', 'nghi-dinh.doc'].map(fixture),
  );
  const [pdf] = all;

  it('has two chapters, five articles and seven clauses in each', () => {
    for (const one of all) {
      const kinds = [...eachProvision(one.tree.provisions)].map(({ kind }) => kind);
      expect(
        ['chapter', 'article', 'clause', 'letterPoint'].map((kind) => kinds.filter((k) => k === kind).length),
      ).toEqual([2, 5, 7, 2]);
      expect(one.issues).toEqual([]);
      expect(one.account.difference.size).toBe(0);
    }
  });
  it('is the same text in each, paragraph by paragraph', () => {
    for (const one of all) expect(one.text).toBe(pdf!.text);
  });
  it('keeps where each paragraph of a PDF stood', async () => {
    const { importPdf } = await import('./read/readPdf.ts');
    const { blocks } = await importPdf(bytesOf('nghi-dinh.pdf'));
    const last = blocks.at(-1)!;
    expect(last.origin.page).toBe(2);
    expect(last.origin.box!.top).toBeGreaterThan(0);
    expect(last.origin.box!.left + last.origin.box!.width).toBeLessThanOrEqual(1);
  });
});

describe('a web page saved as one file', () => {
  const PAGE =
    '<html><body><p>NGHỊ ĐỊNH</p><p>Điều 1. Đối tượng</p><p>Người dân ở xã, phường.</p></body></html>';
  const encoded = {
    base64: Buffer.from(PAGE).toString('base64'),
    // As browsers write it: each byte beyond ASCII as "=E1", long lines cut with "=".
    'quoted-printable': [...Buffer.from(PAGE)]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
      )
      .join('')
      .replace(/((?:=..|[^=]){60})/g, '$1=\r\n'),
  };
  const mail = (coding: keyof typeof encoded, ends = '--b--\r\n') =>
    Buffer.from(
      `From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Ngh=E1=BB=8B?=\r\n =?utf-8?Q?_=C4=91=E1=BB=8Bnh?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Location: https://example.org/\r\n\r\n${encoded[coding]}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n${ends}`,
    );
  const text = async (bytes: Uint8Array, name = 'trang.mhtml') =>
    (await importDocument(name, bytes, [])).text;

  it('is the same document as the page itself', async () => {
    const page = await text(Buffer.from(PAGE), 'trang.html');
    expect(page).toContain('Người dân ở xã, phường.');
    for (const coding of ['base64', 'quoted-printable'] as const) {
      expect(await text(mail(coding)), coding).toBe(page);
      expect(await text(mail(coding, '')), `${coding}, cut short`).toBe(page);
    }
  });
  it('is told by its head, not by its name; a letter that is only text is none', async () => {
    expect(await text(mail('base64'), 'trang.txt')).not.toContain('MIME');
    expect(await text(Buffer.from('Kính gửi: Ban\n\nMIME-Version: 1.0'), 'thu.txt')).toContain('MIME');
  });
  it('without a page in it is damaged', async () => {
    const bytes = Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b--\n');
    expect(await code(importDocument('trang.mht', bytes, []))).toBe('damaged');
  });
});

describe('files that are not imported', () => {
  it.each([
    ['an empty one', 'a.txt', '', 'empty'],
    ['one without words', 'a.txt', ' \n\t ', 'no-text'],
    ['a picture cut short', 'a.jpg', '\xFF\xD8\xFF\xE0 anh', 'damaged'],
    ['a picture of a kind that is not read', 'a.bmp', 'BM anh', 'picture'],
    ['rich text', 'a.rtf', '{\\rtf1 a}', 'rich-text'],
    ['a Word file cut short', 'a.docx', 'PK\x03\x04 nothing more', 'damaged'],
    ['a Word file that is none', 'a.docx', 'Điều 1.', 'damaged'],
    ['a picture that is none', 'a.png', 'Điều 1.', 'damaged'],
    ['a PDF cut short', 'a.pdf', '%PDF-1.7\n1 0 obj', 'damaged'],
    [
      'an old Word file cut short',
      'a.doc',
      `\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${[...'WordDocument'].join('\0')}`,
      'damaged',
    ],
    [
      'an old file with a password',
      'a.doc',
      `\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${[...'EncryptedPackage'].join('\0')}`,
      'encrypted',
    ],
    ['a program', 'a.exe', 'MZ\0\0\0', 'unknown-format'],
  ])('%s', async (_, name, letters, wanted) => {
    const raw = /Điều/.test(letters)
      ? new TextEncoder().encode(letters)
      : Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    expect(await code(importDocument(name, raw, []))).toBe(wanted);
  });
});
