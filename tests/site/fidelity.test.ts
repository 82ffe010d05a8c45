import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { differences } from '../../scripts/fidelity/compare.ts';
import { expectedClauses } from '../../scripts/fidelity/expected.ts';
import { READINGS, SHOWN } from '../../scripts/fidelity/readings.ts';
import { currentCorpus } from '../../src/corpus/current.ts';
import { SINGLE_FILE } from '../../src/domain/urls.ts';
import { pdf } from '../../src/exports/pdf/pdf.ts';
import { toEdition } from '../../src/exports/toEdition.ts';
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

type Change = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
const searchRows = readdirSync(join(OUT, 'tim'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /[/\\]dong[/\\][^/\\]+$|^muc-luc\.json$/.test(name))
  .map((name) => join('tim', name));
// Rows are read from all files of their folder.
for (const path of searchRows) cpSync(join(OUT, path), join(folder, path));

describe('a tone mark turned in a file', () => {
  const id = programme.metadata.id;
  const WORDS = 'hướng dẫn sắp xếp lại';
  const TURNED = /xếp( |&nbsp;)lại/;
  const WRONG = 'hướng dẫn sắp xếp lãi';
  /** The files with the fault, read as the site's are. */
  const plant = async (path: string, change: Change) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(OUT, path), join(folder, path));
    writeFileSync(join(folder, path), await change(new Uint8Array(readFileSync(join(OUT, path)))));
  };
  const inText = (bytes: Uint8Array) => {
    const text = strFromU8(bytes);
    expect(text).toContain(WORDS.split(' ')[2]);
    const changed = text.replaceAll(new RegExp(TURNED, 'g'), 'xếp$1lãi');
    expect(changed).not.toBe(text);
    return strToU8(changed);
  };
  const inZip = (name: string) => (bytes: Uint8Array) => {
    const files = unzipSync(bytes);
    return zipSync({ ...files, [name]: inText(files[name]!) });
  };
  /** Letters of a PDF are numbers of shapes: one with another mark is printed from other words. */
  const inPrint = async () => {
    const edition = toEdition(currentCorpus(), programme, (path) => `https://example.org${path}`);
    return pdf(JSON.parse(strFromU8(inText(strToU8(JSON.stringify(edition))))));
  };
  /** In official words, not in keywords of the site's own beside them. */
  const rows = searchRows.filter((path) => {
    const { r = [] } = JSON.parse(readFileSync(join(OUT, path), 'utf8')) as { r?: string[][] };
    return r.some(([, , , text]) => TURNED.test(text!));
  });
  const planted: [format: string, path: string, change: Change][] = [
    ['HTML', 'chuong-trinh/index.html', inText],
    ['Word', `xuat-ban/${id}.docx`, inZip('word/document.xml')],
    ['EPUB', `xuat-ban/${id}.epub`, inZip('EPUB/toan-van.xhtml')],
    ['một tệp', SINGLE_FILE.slice(1), inText],
    ['Akoma Ntoso', `xuat-ban/${id}.xml`, inText],
    ['JSON', `xuat-ban/${id}.json`, inText],
    ['Markdown', `xuat-ban/${id}.md`, inText],
    ['văn bản thuần', `xuat-ban/${id}.txt`, inText],
    ['bảng điều khoản', 'du-lieu/dieu-khoan.csv', inText],
    ['PDF', `xuat-ban/${id}.pdf`, inPrint],
    ...rows.map((path): [string, string, Change] => ['kết quả tìm kiếm', path, inText]),
  ];

  it.each(planted)('is noticed in %s', async (format, path, change) => {
    await plant(path, change);
    const expected = expectedClauses(programme, SHOWN[format]);
    const wrong = differences(expected, await READINGS[format]!(folder, programme));
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every((line) => line.includes(WRONG.slice(-7)) || line.endsWith('không thấy'))).toBe(true);
  });

  it('ends the command with a fault that names its clause', () => {
    const out = join(folder, 'whole');
    cpSync(OUT, out, { recursive: true });
    const page = join(out, 'chuong-trinh/index.html');
    writeFileSync(page, inText(new Uint8Array(readFileSync(page))));
    const env = { ...process.env, OUT_DIR: out };
    const ended = spawnSync(process.execPath, ['scripts/proveFidelity.ts'], { env, encoding: 'utf8' });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(new RegExp(`^HTML, ${id}, muc-[-a-z0-9]+: .*xếp lãi`));
    expect(ended.stdout).toMatch(/^[1-9] chỗ khác\.$/m);
  });
});
