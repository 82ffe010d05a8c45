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

describe('files that are not imported', () => {
  it.each([
    ['an empty one', 'a.txt', '', 'empty'],
    ['one without words', 'a.txt', ' \n\t ', 'no-text'],
    ['a picture cut short', 'a.jpg', '\xFF\xD8\xFF\xE0 anh', 'damaged'],
    ['a picture of a kind that is not read', 'a.bmp', 'BM anh', 'picture'],
    ['rich text', 'a.rtf', '{\\rtf1 a}', 'rich-text'],
    ['a Word file cut short', 'a.docx', 'PK\x03\x04 nothing more', 'damaged'],
    ['a Word file that is none', 'a.docx', 'Điều 1.', 'damaged'],
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
