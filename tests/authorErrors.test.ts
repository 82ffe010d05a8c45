/** Long because of its table: every fault that an author can make, planted in a copy of the content. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../src/domain/issue/index.ts';
import { copyContent, issuesIn, placeOf, plant, removeFolder } from './plantedContent.ts';
import { standingSite } from './standingSite.ts';

const DIRECTIVE = 'content/documents/chi-thi-30-ct-tw-1998.mdx';
const DECREE = 'content/documents/nghi-dinh-29-1998-nd-cp.mdx';
const PROGRAMME = 'content/programme.mdx';

interface Fault {
  name: string;
  file: string;
  /** Words of the file and what takes their place. */
  plant: [words: string | RegExp, fault: string];
  code: string;
  /** The words the place points at. */
  at: string;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a field missing',
    file: DIRECTIVE,
    plant: [/^signatory: .*\n/m, ''],
    code: 'field-missing',
    at: 'id: chi-thi-30-ct-tw-1998',
  },
  {
    name: 'a field misspelt',
    file: DIRECTIVE,
    plant: ['signatory:', 'signatry:'],
    code: 'field-unknown',
    at: 'signatry:',
  },
  {
    name: 'a fact without a source',
    file: DIRECTIVE,
    plant: [/^date: .*$/m, 'date: { value: "1998-02-18" }'],
    code: 'fact-without-source',
    at: 'date: {',
  },
  {
    name: 'a source that does not exist',
    file: DIRECTIVE,
    plant: [/^date: .*$/m, 'date: { value: "1998-02-18", source: S999 }'],
    code: 'source-unknown',
    at: 'S999',
  },
  {
    name: 'a body that does not exist',
    file: DIRECTIVE,
    plant: ['value: bo-chinh-tri,', 'value: bo-chinh-trii,'],
    code: 'body-unknown',
    at: 'bo-chinh-trii',
  },
  {
    name: 'a document that does not exist',
    file: DECREE,
    plant: ['document: chi-thi-30-ct-tw-1998', 'document: chi-thi-30-ct-tw-1999'],
    code: 'document-unknown',
    at: 'chi-thi-30-ct-tw-1999',
  },
  {
    name: 'a date that does not exist',
    file: DIRECTIVE,
    plant: ['1998-02-18', '1998-02-30'],
    code: 'date-does-not-exist',
    at: '"1998-02-30"',
  },
  {
    name: 'a source read in no month of the calendar',
    file: 'content/sources.yaml',
    plant: ['read: "2026-07"', 'read: "tháng 7"'],
    code: 'date-does-not-exist',
    at: '"tháng 7"',
  },
  {
    name: 'NFD in the frontmatter',
    file: DIRECTIVE,
    plant: ['chưa xem', 'chưa xem'.normalize('NFD')],
    code: 'text-not-nfc',
    at: 'chưa'.normalize('NFD'),
  },
  {
    name: 'NFD in the text',
    file: PROGRAMME,
    plant: ['Trong những năm qua', 'Trong những năm qua'.normalize('NFD')],
    code: 'text-not-nfc',
    at: 'những'.normalize('NFD'),
  },
  { name: 'a label skipped', file: PROGRAMME, plant: ['\n5/ ', '\n6/ '], code: 'label-skipped', at: '6/ ' },
  {
    name: 'a label repeated',
    file: PROGRAMME,
    plant: [/\n5\/ (.{20})/, '\n4/ THỬ $1'],
    code: 'label-repeated',
    at: '4/ THỬ',
  },
  {
    name: 'a label going backward',
    file: PROGRAMME,
    plant: [/\n5\/ (.{20})/, '\n3/ THỬ $1'],
    code: 'label-backward',
    at: '3/ THỬ',
  },
  {
    name: 'a <Ref> to no document',
    file: PROGRAMME,
    plant: ['năm qua,', '<Ref document="quy-dinh-327-qd-tu">năm qua</Ref>,'],
    code: 'ref-unresolved',
    at: 'năm qua</Ref>',
  },
  {
    name: 'a <Ref> to no provision',
    file: PROGRAMME,
    plant: ['năm qua,', '<Ref document="chuong-trinh-hanh-dong-nqtw5" provision="muc-ix">năm qua</Ref>,'],
    code: 'ref-unresolved',
    at: 'năm qua</Ref>',
  },
  {
    name: 'a number that leads nowhere',
    file: PROGRAMME,
    plant: ['năm qua,', 'năm qua theo Quyết định 999-QĐ/TU,'],
    code: 'citation-unresolved',
    at: 'Quyết định 999-QĐ/TU',
  },
  {
    name: 'a number in a remark that leads nowhere',
    file: DIRECTIVE,
    plant: ['  - Chưa tìm thấy bản công khai của toàn văn.', '  - Chưa xem Quyết định 999-QĐ/TU.'],
    code: 'citation-unresolved',
    at: 'Chưa xem Quyết định',
  },
  {
    name: 'an HTML tag in the text',
    file: PROGRAMME,
    plant: ['những năm qua', 'những <b>năm</b> qua'],
    code: 'html-in-text',
    at: '<b>',
  },
  {
    name: 'a bare less-than sign',
    file: PROGRAMME,
    plant: ['những năm qua', 'những < năm qua'],
    code: 'html-in-text',
    at: '< năm',
  },
  {
    name: 'an unknown element',
    file: PROGRAMME,
    plant: ['những năm qua', 'những <Sci>năm</Sci> qua'],
    code: 'element-unknown',
    at: '<Sci>',
  },
  {
    name: 'an import',
    file: PROGRAMME,
    plant: ['Trong những năm qua', "import Bang from './bang.astro'\n\nTrong những năm qua"],
    code: 'import-in-text',
    at: 'import Bang',
  },
  {
    name: 'an expression',
    file: PROGRAMME,
    plant: ['những năm qua', 'những {năm} qua'],
    code: 'expression-in-text',
    at: '{năm}',
  },
  {
    name: 'YAML malformed in the frontmatter',
    file: DIRECTIVE,
    plant: ['signatory: { unknown: true }', 'signatory: unknown: true'],
    code: 'yaml-syntax',
    at: 'unknown: true\ndate',
  },
  {
    name: 'YAML malformed in a catalogue',
    file: 'content/bodies.yaml',
    plant: ['  names: [Thành ủy]', '  names: [Thành ủy'],
    code: 'yaml-syntax',
    at: '[Thành ủy\n',
  },
];

let root: string;
beforeEach(() => {
  root = copyContent();
});
afterEach(() => removeFolder(root));

const issues = () => issuesIn(root);
const places = (found: readonly Issue[]) =>
  found.map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`);

describe('a fault in the content stops the corpus', () => {
  it('but the content as it is loads', () => {
    expect(places(issues())).toEqual([]);
  });

  it.each(FAULTS)('$name: $code', ({ file, plant: [words, fault], code, at }) => {
    plant(root, file, words, fault);
    const found = issues();
    expect(places(found)).toContain(`${code} ${file}:${placeOf(root, file, at)}`);
    const { message, hint } = found.find((one) => one.code === code)!;
    expect(message).toMatch(/\S/);
    expect(hint).toMatch(/\S/);
  });

  it('a file that is not UTF-8: file-not-utf8', () => {
    const path = join(root, DIRECTIVE);
    const [before, after] = readFileSync(path, 'utf8').split('chưa xem');
    writeFileSync(
      path,
      Buffer.concat([Buffer.from(before!), Buffer.from([0xff, 0xfe]), Buffer.from(after!)]),
    );
    const lines = before!.split('\n');
    expect(places(issues())).toContain(
      `file-not-utf8 ${DIRECTIVE}:${lines.length}:${lines.at(-1)!.length + 1}`,
    );
  });

  it('two documents with one id: document-id-repeated', () => {
    const copy = 'content/documents/zz-ban-sao.mdx';
    copyFileSync(join(root, DIRECTIVE), join(root, copy));
    expect(places(issues())).toContain(
      `document-id-repeated ${copy}:${placeOf(root, copy, 'chi-thi-30-ct-tw-1998\ntype')}`,
    );
  });

  it('faults in several files all in one run, in reading order', () => {
    plant(root, DIRECTIVE, 'signatory:', 'signatry:');
    plant(root, DECREE, 'document: chi-thi-30-ct-tw-1998', 'document: chi-thi-30-ct-tw-1999');
    plant(root, PROGRAMME, 'những năm qua', 'những <b>năm</b> qua');
    const codes = issues().map(({ code }) => code);
    for (const code of ['field-unknown', 'document-unknown', 'html-in-text']) expect(codes).toContain(code);
    const keys = issues().map(({ place }) => `${place.file} ${String(place.line).padStart(6)}`);
    expect(keys).toEqual(keys.toSorted((a, b) => a.localeCompare(b)));
  });
});

describe('commands over faulty content', () => {
  const run = (script: string, environment: Record<string, string>, cwd = process.cwd()) =>
    spawnSync(process.execPath, [resolve('scripts', script)], {
      cwd,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });

  it('check-content prints a line for each fault of CONTENT_ROOT, and fails', () => {
    const faults = FAULTS.slice(1, 3);
    for (const {
      file,
      plant: [words, fault],
    } of faults)
      plant(root, file, words, fault);
    const { status, stderr } = run('check-content.ts', { CONTENT_ROOT: root });
    expect(status).toBe(1);
    for (const { file, code, at } of faults)
      expect(stderr).toMatch(
        new RegExp(`^${file}:${placeOf(root, file, at)}: \\[${code}\\] .+ Cách sửa: .+$`, 'm'),
      );
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('build stops before it writes anything, and leaves the site that stands', () => {
    standingSite(root);
    plant(root, PROGRAMME, 'những năm qua', 'những <b>năm</b> qua');
    const { status, stderr } = run('build.ts', {}, root);
    expect(status).toBe(1);
    expect(stderr).toContain('[html-in-text]');
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['_headers', 'chuong-trinh', 'index.html']);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the site that stands');
    expect(existsSync(join(root, 'dist.building'))).toBe(false);
  });
});
