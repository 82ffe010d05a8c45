/** Long because of its table: mistakes of one cause, each told of in one line and no other. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CorpusError, formatIssue } from '../src/domain/issue/index.ts';
import { OWN_PROGRAMME } from '../src/site.config.ts';
import { copyContent, issuesIn, plant, removeFolder } from './plantedContent.ts';
import { bringUpToDate, LOCK, publishedContent } from './publishedContent.ts';

const DECREE = 'content/documents/nghi-dinh-29-1998-nd-cp.mdx';
const PROGRAMME = 'content/programme.mdx';
const SOURCES = 'content/sources.yaml';
const NEW = 'content/documents/x.mdx';

let root: string;
afterEach(() => removeFolder(root));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string | Buffer) => writeFileSync(join(root, file), text);
const put = (file: string, words: string | RegExp, fault: string) => () => plant(root, file, words, fault);
const add = (file: string, text: string) => () => write(file, `${read(file)}${text}`);
const signatory = (value: string) => put(DECREE, /signatory: .*/, `signatory: ${value}`);
const relation = (fields: string) =>
  put(DECREE, /relations:\n/, `relations:\n  - { ${fields}, source: S04 }\n`);
const repeatAddress = () => {
  const [address] = /address: \S+/.exec(read(SOURCES))!;
  add(SOURCES, `S999:\n  title: "Trang thử"\n  ${address}\n  seen: x\n  read: "2026-07"\n`)();
};
const asFolder = (file: string) => {
  rmSync(join(root, file));
  mkdirSync(join(root, file));
};

describe('one cause, one line', () => {
  it.each<[string, () => void, string, RegExp?]>([
    [
      'UTF-16',
      () => write(DECREE, Buffer.from(`\uFEFF${read(DECREE)}`, 'utf16le')),
      'file-not-utf8',
      /UTF-16/,
    ],
    ['UTF-16 unmarked', () => write(DECREE, Buffer.from(read(DECREE), 'utf16le')), 'file-not-utf8', /UTF-16/],
    ['an old code page', () => write(DECREE, Buffer.from(read(DECREE), 'latin1')), 'file-not-utf8', /1258/],
    ['a Word file by another name', () => write(NEW, 'PK\x03\x04'), 'file-not-utf8', /Word/],
    [
      'NFD throughout',
      () => write(PROGRAMME, read(PROGRAMME).normalize('NFD')),
      'text-not-nfc',
      /\(\d+ dòng, đây là dòng đầu\)/,
    ],
    ['VNI', put(PROGRAMME, 'Thành ủy', 'Thaønh uûy'), 'character-garbled', /“Thaønh”/],
    ['TCVN3', put(PROGRAMME, 'Thành ủy', 'Thµnh ñy'), 'character-garbled'],
    ['UTF-8 read as 1252', put(PROGRAMME, 'Thành ủy', 'ThÃ\u00A0nh á»§y'), 'character-garbled'],
    ['a character that was lost', put(PROGRAMME, '96-QĐ', '96-Q\uFFFD'), 'character-garbled'],
    ['a stroke put on D', put(PROGRAMME, '96-QĐ', '96-QD\u0335'), 'character-garbled'],
    ['a no-break hyphen', put(PROGRAMME, '96-QĐ', '96\u2011QĐ'), 'character-look-alike', /U\+2011/],
    ['a selector of form', put(PROGRAMME, '96-QĐ', '96-QĐ\uFE0F'), 'character-invisible', /U\+FE0F/],
    ['a Tab between words', put(PROGRAMME, 'số 96', 'số\t96'), 'character-space', /U\+0009/],
    ['a character by its code', put(PROGRAMME, 'số 96', 'số&nbsp;96'), 'markup-not-allowed', /&nbsp;/],
    ['an empty file', () => write(NEW, ''), 'frontmatter-missing', /trống/],
    ['no first ---', put(DECREE, /^---\n/, ''), 'frontmatter-missing', /dòng đầu/],
    ['no second ---', put(DECREE, '\n---\n', '\n'), 'frontmatter-missing', /thứ hai/],
    ['a line before ---', put(DECREE, /^/, '\n'), 'frontmatter-missing', /dòng trống/],
    ['a field twice', put(DECREE, /^type:/m, 'type: luat\ntype:'), 'yaml-syntax', /“type”/],
    ['a quotation that does not end', put(DECREE, /title: \{ value: /, '$&"'), 'yaml-syntax', /ngoặc kép/],
    ['a brace that does not end', signatory('{ value: A, source: S04'), 'yaml-syntax', /không có dấu đóng/],
    ['a colon in a value', signatory('{ value: Ông: A, source: S04 }'), 'yaml-syntax', /hai chấm/],
    ['a # in braces', signatory('{ value: A #1, source: S04 }'), 'yaml-syntax', /dấu #/],
    ['a # that ends a value', put(SOURCES, /title: "[^"]*"/, 'title: Báo # 5'), 'value-cut-by-hash', /# 5/],
    ['a field in capitals', put(DECREE, /^type:/m, 'Type:'), 'field-unknown', /“Type”/],
    ['a misspelt source', signatory('{ value: A B, sources: S04 }'), 'field-unknown', /“sources”/],
    ['a value of spaces', signatory('{ value: "  ", source: S04 }'), 'field-invalid'],
    ['a space around a value', signatory('{ value: " A", source: S04 }'), 'field-invalid'],
    ['a tag in a value', signatory('{ value: "<b>A</b>", source: S04 }'), 'field-invalid'],
    ['a value of two lines', signatory('{ value: "A\\nB", source: S04 }'), 'field-invalid'],
    ['a script for an address', put(SOURCES, /address: \S+/, 'address: javascript:x'), 'field-invalid'],
    ['a user in an address', put(SOURCES, /address: \S+/, 'address: https://a.vn@b.vn/'), 'field-invalid'],
    ['a month of reading', put(SOURCES, /read: "20\d\d-\d\d"/, 'read: "11/2026"'), 'date-does-not-exist'],
    ['a list where keys belong', () => write(SOURCES, '- title: a\n'), 'field-invalid'],
    ['an address twice', repeatAddress, 'entry-repeated'],
    ['a number with its word', put(DECREE, /^number: \{ value: /m, '$&số '), 'field-invalid'],
    [
      'a number of another',
      put(DECREE, /^number: \{ value: 29/m, 'number: { value: 30'),
      'document-id-not-its-own',
    ],
    ['a type of another', put(DECREE, 'type: nghi-dinh', 'type: luat'), 'document-id-not-its-own'],
    ['a decree of the Party', put(DECREE, 'branch: nha-nuoc', 'branch: dang'), 'field-invalid'],
    ['a second programme', put(DECREE, /role: \S+/, 'role: programme'), 'field-invalid'],
    ['a copy left beside it', () => write('content/documents/b.mdx', read(DECREE)), 'document-id-repeated'],
    [
      'in force past its end',
      put(DECREE, /status: .*/, 'status: { value: con-hieu-luc, source: S04 }'),
      'force-contradicts',
    ],
    [
      'a date that is none',
      put(DECREE, 'date: { value: "1998-05-11"', 'date: { value: "31/2/1998"'),
      'date-does-not-exist',
    ],
    [
      'a name that is a word',
      put(DECREE, /aliases:\n/, 'aliases:\n  - { value: và, source: S04 }\n'),
      'field-invalid',
    ],
    ['a tie to itself', relation('kind: amends, document: nghi-dinh-29-1998-nd-cp'), 'relation-impossible'],
    ['a tie to the younger', relation('kind: replaces, document: luat-10-2022-qh15'), 'relation-impossible'],
    [
      'a row of other cells',
      put(PROGRAMME, '\nIV.- CÔNG TÁC', '\n| a | b |\n| --- | --- |\n| 1 |\n\nIV.- CÔNG TÁC'),
      'table-row-uneven',
    ],
    [
      'bars without ends',
      put(PROGRAMME, '\nIV.- CÔNG TÁC', '\na | b | c\n1 | 2 | 3\n\nIV.- CÔNG TÁC'),
      'table-without-rule',
    ],
    [
      'curly quotes of an attribute',
      put(PROGRAMME, 'dueText="', 'dueText=“'),
      'element-attribute',
      /“dueText”/,
    ],
    ['a body twice', put(PROGRAMME, /lead="([^" ]*)"/, 'lead="$1 $1"'), 'element-attribute'],
    ['names for ids', put(PROGRAMME, /lead="[^"]*"/, 'lead="Ban Tổ chức"'), 'element-attribute'],
    ['a deadline of another year', put(PROGRAMME, 'due="2002-Q3"', 'due="2003-Q3"'), 'due-not-as-printed'],
    ['a deadline left out', put(PROGRAMME, ' due="2002-Q3"', ''), 'due-not-as-printed'],
    [
      'a passage in other words',
      put('content/unlisted-references.yaml', /passage: ".*"/, 'passage: "câu khác"'),
      'passage-not-printed',
    ],
    [
      'a remark on no clause',
      put('content/text-remarks.yaml', /provisions: \[[^\]]*\]/, `provisions: [${OWN_PROGRAMME}#muc-x]`),
      'provision-unknown',
    ],
    [
      'another id for the programme',
      put(PROGRAMME, /^id: \S+/m, 'id: chuong-trinh'),
      'field-invalid',
      /luôn ghi/,
    ],
    ['another role for the programme', put(PROGRAMME, /^role: \S+/m, 'role: related'), 'field-invalid'],
    [
      'a deadline in other words',
      put(PROGRAMME, 'dueText="cuối quý III', 'dueText="cuối quý 3'),
      'due-text-not-printed',
    ],
    ['a part with the number of the next', put(PROGRAMME, /\nII\.- /, '\nIII.- '), 'label-skipped'],
    ['a note on no source', put(PROGRAMME, /(<Note [^>]*source=")[^"]*/, '$1S999'), 'source-unknown', /S999/],
    ['a title that ends', put(DECREE, 'dân chủ ở xã, source', 'dân chủ ở xã., source'), 'field-invalid'],
    [
      'quotation marks of another tongue',
      put(DECREE, /^title: \{ value: ([^,]*)/m, 'title: { value: «$1»'),
      'value-in-curly-quotes',
    ],
    ['a day of reading', put(SOURCES, /read: "20\d\d-\d\d"/, 'read: "2026-07-15"'), 'field-invalid', /tháng/],
    ['a call of Word', put(PROGRAMME, 'văn hóa,', 'văn hóa¹,'), 'copied-along', /\[\^1\]/],
    [
      'a word that means itself',
      put('content/thesaurus.yaml', /word: sáp nhập, means: \[/, '$&sáp nhập, '),
      'field-invalid',
    ],
    [
      'an inference without its reason',
      put('content/later.yaml', /text: "[^"]*"/, 'text: "Theo suy luận, năm 2025 đã khác."'),
      'field-invalid',
      /vì/,
    ],
    ['nested without end', add(PROGRAMME, `\n${'>'.repeat(20_000)} a\n`), 'mdx-syntax'],
    ['a file of megabytes', add(DECREE, `\n${'a'.repeat(2_100_000)}\n`), 'file-too-long'],
    ['no words of the programme', put(PROGRAMME, /\n---\n[\s\S]*/, '\n---\n'), 'programme-missing'],
    ['a list that is a folder', () => asFolder(SOURCES), 'file-unknown'],
    [
      'a loop of links',
      () => symlinkSync('..', join(root, 'content/documents/a')),
      'file-unknown',
      /lối tắt/,
    ],
    ['a link to nothing', () => symlinkSync('/no', join(root, NEW)), 'file-unknown', /lối tắt/],
    ['no documents', () => rmSync(join(root, 'content/documents'), { recursive: true }), 'documents-missing'],
    [
      'documents renamed',
      () => renameSync(join(root, 'content/documents'), join(root, 'content/document')),
      'file-unknown',
      /content\/documents/,
    ],
    ['no unresolved numbers', () => write('content/unresolved.yaml', ''), 'list-empty'],
    [
      'a list renamed',
      () => renameSync(join(root, SOURCES), join(root, `${SOURCES}.txt`)),
      'file-unknown',
      /đổi tên thành sources.yaml/,
    ],
    [
      'the programme renamed',
      () => renameSync(join(root, PROGRAMME), join(root, 'content/a.mdx')),
      'file-unknown',
      /programme.mdx/,
    ],
  ])('%s', (_, harm, code, says) => {
    root = copyContent();
    harm();
    const issues = issuesIn(root);
    expect(issues.map(formatIssue)).toEqual([expect.stringContaining(`[${code}]`)]);
    if (says) expect(formatIssue(issues[0]!)).toMatch(says);
    expect(new CorpusError(issues).message.split('\n')).toHaveLength(2);
  });
});

describe('what was published', () => {
  it('and is here under another name is not to be buried, and nothing else is told', () => {
    root = publishedContent();
    renameSync(join(root, DECREE), join(root, DECREE.replace('.mdx', '')));
    expect(issuesIn(root).map(formatIssue)).toEqual([expect.stringMatching(/file-unknown(?!.*gone)/)]);
  });

  it('and is gone is told of once, not by each place that names it', () => {
    root = publishedContent();
    rmSync(join(root, DECREE));
    expect(issuesIn(root).map(({ code }) => code)).toEqual(['permalink-vanished']);
  });

  it('and is a dash that was taken away is told of at its address, not by who names it', () => {
    root = publishedContent();
    plant(root, PROGRAMME, /\n- [^\n]*\n/, '\n');
    expect(issuesIn(root).map(({ code }) => code)).toEqual(['permalink-moved']);
  });

  it('keeps its register: one that was cut is one fault, and is not written anew outside Git', () => {
    root = publishedContent();
    write(LOCK, `${read(LOCK).split('\n').slice(0, 60).join('\n')}\n`);
    expect(issuesIn(root).map(({ code }) => code)).toEqual(['permalinks-unregistered']);
    expect(bringUpToDate(root, '2026-11-25').refused).toContain('Chưa ghi gì vào sổ.');
  });
});

describe('a command', () => {
  const said = (script: string, argv: string[] = [], environment: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...argv], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
    return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
  };

  it.each([
    ['scripts/check-content.ts', ['--nhanh'], {}, 'option-unknown'],
    ['scripts/permalinks.ts', ['--nhanh'], {}, 'option-unknown'],
    ['scripts/build.ts', ['--nhanh'], {}, 'option-unknown'],
    ['scripts/serve.ts', ['4406', '4407'], {}, 'option-unknown'],
    ['scripts/permalinks.ts', [], { CONTENT_ROOT: '/khong-co' }, 'content-missing'],
    ['scripts/build.ts', [], { CONTENT_ROOT: '/khong-co' }, 'content-missing'],
    ['scripts/build.ts', [], { OUT_DIR: 'content' }, 'out-dir-forbidden'],
  ])('%s %j with %j ends in one line', (script, argv, environment, code) => {
    root = copyContent();
    const { status, lines } = said(script, argv, environment);
    expect([status, lines]).toEqual([1, [expect.stringContaining(`[${code}]`)]]);
  });
});
