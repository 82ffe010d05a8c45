/** Slips of a clerk that were told of twice or not by their cause: each is one line now, that names what to mend. */
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { CorpusError, formatIssue } from '../src/domain/issue/index.ts';
import { copyContent, removeFolder } from './plantedContent.ts';

const FILE = 'content/documents/quyet-dinh-05-2026-qd-vd.mdx';
const SOURCES = 'content/sources.yaml';
const WHOLE = `---
id: quyet-dinh-05-2026-qd-vd
type: quyet-dinh
branch: nha-nuoc
level: thanh-pho
role: related
number: { value: 05/2026/QĐ-VD, source: S01 }
title: { value: "về việc tiếp công dân ở phường", source: S01 }
issuer: { value: uy-ban-nhan-dan-thanh-pho, source: S01 }
signatory: { unknown: true }
date: { value: "2026-01-15", source: S01 }
inForce: { unknown: true }
status: { unknown: true }
textSource: { value: "Chép từ trang mẫu.", source: S01 }
---

# Quyết định về việc tiếp công dân ở phường

Điều 1. Việc tiếp công dân

1. Phường tiếp công dân:

a) Vào các ngày làm việc;

b) Vào ngày <Sic correct="định kỳ" note="Bản khác in đúng.">định kì</Sic> mỗi tháng.

2. Nơi tiếp công dân nói ở điểm a khoản 1 Điều này phải có bảng tên.

Điều 2. Quyết định 05/2026/QĐ-VD thi hành từ năm 2026.
`;

let root = '';
let sources = '';
beforeAll(() => {
  root = copyContent();
  sources = readFileSync(join(root, SOURCES), 'utf8');
});
afterAll(() => removeFolder(root));

/** The lines of a run over the copy with one slip in the document; the register waits, as while an author writes. */
function linesWith(words: string | RegExp, slip: string): string[] {
  const text = WHOLE.replace(words, () => slip);
  expect(words === '' || text !== WHOLE).toBe(true);
  writeFileSync(join(root, FILE), text);
  return lines();
}

function lines(): string[] {
  try {
    loadCorpus(root, { checksPermalinks: false });
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.issues.map(formatIssue);
    throw error;
  }
}

it('the document without a slip has no fault', () => {
  expect(linesWith('', '')).toEqual([]);
});

describe('one cause, one line', () => {
  it.each<[name: string, words: string | RegExp, slip: string, says: RegExp]>([
    [
      'other marks in the number',
      'value: 05/2026/QĐ-VD',
      'value: 05/2026/QĐ-VB',
      /citation-unresolved.*có phải “05\/2026\/QĐ-VB”/,
    ],
    [
      'figures of another keyboard',
      '"2026-01-15"',
      '"２０２６-01-15"',
      /:11:\d+: .*gõ lại cả chữ.*2026-01-15/,
    ],
    ['a comment for a label', '1. Phường', '<!-- 1. --> Phường', /:21:1: .*<!--/],
    ['the other stroke', '</Sic>', '<\\Sic>', /thẻ đóng viết <\/Sic>/],
    ['an attribute in Vietnamese', 'correct=', 'đúng=', /“đúng”/],
    ['an attribute in braces', 'correct="định kỳ"', 'correct={định kỳ}', /correct="…"/],
    ['a value without its blank', 'title: { value: ', 'title: { value:', /thêm dấu cách sau dấu hai chấm/],
    [
      'an unknown misspelt',
      'signatory: { unknown: true }',
      'signatory: { unkown: true }',
      /có phải “unknown”/,
    ],
    ['a table of another page', 'Điều 2.', '<table><tr><td>a</td></tr></table>\n\nĐiều 2.', /<table>/],
  ])('%s', (_, words, slip, says) => {
    const told = linesWith(words, slip);
    expect(told.map((line) => line.slice(0, 200))).toHaveLength(1);
    expect(told[0]).toMatch(says);
  });

  it('a field of a source misspelt is named without its entry', () => {
    writeFileSync(join(root, FILE), WHOLE);
    appendFileSync(join(root, SOURCES), 'S901:\n  titel: "Khác"\n  seen: "Khác"\n  read: "2026-07"\n');
    const told = lines();
    writeFileSync(join(root, SOURCES), sources);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('có phải “title”?');
  });

  it('a copy of a list is a copy, not the list', () => {
    const copy = join(root, 'content/sources (2).yaml');
    writeFileSync(copy, sources);
    const told = lines();
    removeFolder(copy);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('bản sao của sources.yaml');
  });

  it('the programme among the documents is told of where it is', () => {
    const [here, there] = ['content/programme.mdx', 'content/documents/programme.mdx'].map((file) =>
      join(root, file),
    );
    renameSync(here!, there!);
    const told = lines();
    renameSync(there!, here!);
    expect(told).toEqual([
      expect.stringMatching(/documents\/programme\.mdx:1:1: .*dời thành content\/programme\.mdx/),
    ]);
  });
});
