import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { differences } from '../../scripts/fidelity/compare.ts';
import { expectedClauses } from '../../scripts/fidelity/expected.ts';
import { READINGS, SHOWN } from '../../scripts/fidelity/readings.ts';
import { currentCorpus } from '../../src/corpus/current.ts';
import { SINGLE_FILE } from '../../src/domain/urls.ts';
import { OUT, report } from './builtPages.ts';

const texts = [...currentCorpus().documents.values()].filter(({ tree }) => tree.provisions.length > 0);
const { programme } = currentCorpus();
const folder = mkdtempSync(join(tmpdir(), 'fidelity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words with one tone mark turned: the last letter that carries one. */
function turned(words: string): string {
  const at = [...words].findLastIndex((letter) => /[ạảãàáủũúùụ]/i.test(letter));
  const letters = [...words];
  letters[at] = letters[at] === 'ủ' ? 'ũ' : 'ủ';
  return letters.join('');
}

describe.each(Object.entries(READINGS))('%s', (name, read) => {
  it('holds every clause letter by letter', async () => {
    let compared = 0;
    for (const document of texts) {
      const expected = expectedClauses(document, SHOWN[name]);
      expect(differences(expected, await read(OUT, document))).toEqual([]);
      compared += expected.size;
    }
    report(`${name}: ${compared} clauses compared`);
  });

  it('is found to differ in any clause of which one tone mark is another', async () => {
    const expected = expectedClauses(programme, SHOWN[name]);
    const reading = await read(OUT, programme);
    for (const [id, words] of expected) {
      if (turned(words) === words || !/[ạảãàáủũúùụ]/i.test(words)) continue;
      const wrong = differences(new Map([...expected, [id, turned(words)]]), reading);
      expect(wrong.map((line) => line.split(':')[0])).toEqual([id]);
    }
  });
});

describe('a tone mark turned in a file', () => {
  const id = programme.metadata.id;
  const WORDS = 'hướng dẫn sắp xếp lại';
  const WRONG = 'hướng dẫn sắp xếp lãi';
  /** The files with the fault, read as the site's are. */
  const plant = (path: string, change: (bytes: Uint8Array) => Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(OUT, path), join(folder, path));
    writeFileSync(join(folder, path), change(new Uint8Array(readFileSync(join(OUT, path)))));
  };
  const inText = (bytes: Uint8Array) => {
    const text = strFromU8(bytes);
    expect(text).toContain(WORDS.split(' ')[2]);
    const changed = text.replaceAll(/xếp( |&nbsp;)lại/g, 'xếp$1lãi');
    expect(changed).not.toBe(text);
    return strToU8(changed);
  };
  const inZip = (name: string) => (bytes: Uint8Array) => {
    const files = unzipSync(bytes);
    return zipSync({ ...files, [name]: inText(files[name]!) });
  };
  const planted: [format: string, path: string, change: (bytes: Uint8Array) => Uint8Array][] = [
    ['HTML', 'chuong-trinh/index.html', inText],
    ['Word', `xuat-ban/${id}.docx`, inZip('word/document.xml')],
    ['EPUB', `xuat-ban/${id}.epub`, inZip('EPUB/toan-van.xhtml')],
    ['một tệp', SINGLE_FILE.slice(1), inText],
    ['Akoma Ntoso', `xuat-ban/${id}.xml`, inText],
    ['JSON', `xuat-ban/${id}.json`, inText],
    ['Markdown', `xuat-ban/${id}.md`, inText],
    ['văn bản thuần', `xuat-ban/${id}.txt`, inText],
    ['bảng điều khoản', 'du-lieu/dieu-khoan.csv', inText],
  ];

  it.each(planted)('is noticed in %s', async (format, path, change) => {
    plant(path, change);
    const wrong = differences(
      expectedClauses(programme, SHOWN[format]),
      await READINGS[format]!(folder, programme),
    );
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every((line) => line.includes(WRONG.slice(-7)) || line.endsWith('không thấy'))).toBe(true);
  });
});
