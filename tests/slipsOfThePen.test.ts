/** Long because of its table: slips that nobody but the check would notice, planted together in a copy of the content. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { unusedEntries } from '../src/corpus/unusedEntries.ts';
import { CorpusError } from '../src/domain/issue/index.ts';
import { copyContent, issuesIn, plant, removeFolder } from './plantedContent.ts';

const DIRECTIVE = 'content/documents/chi-thi-30-ct-tw-1998.mdx';
const DECREE = 'content/documents/nghi-dinh-29-1998-nd-cp.mdx';
const RULE = 'content/documents/quy-dinh-326-qd-tu.mdx';
const PROGRAMME = 'content/programme.mdx';
const SIGNATORY = /^signatory: .*$/m;

/** Words of a file, what takes their place, and the codes that come of it: each once, and nothing else. */
type Slip = [name: string, file: string, words: string | RegExp, slip: string, ...codes: string[]];

/** Faults that are told together, so that one reading of the content proves many. */
const SLIPS: Readonly<Record<string, readonly Slip[]>> = {
  'of form': [
    ['a note to oneself', DIRECTIVE, SIGNATORY, 'signatory: { value: "???", source: S01 }', 'field-invalid'],
    ['a mark of memory', RULE, SIGNATORY, 'signatory: { value: "A B MEMORY", source: S01 }', 'field-invalid'],
    [
      'unknown, as a value',
      'content/documents/quy-dinh-38-qd-tw.mdx',
      SIGNATORY,
      'signatory: { value: "chưa biết", source: S01 }',
      'field-invalid',
    ],
    [
      'a name in small letters',
      'content/documents/thong-bao-607-tb-tu.mdx',
      SIGNATORY,
      'signatory: { value: "nguyễn văn a", source: S01 }',
      'field-invalid',
    ],
    [
      'a reason without its word',
      'content/documents/quyet-dinh-96-qd-tu.mdx',
      SIGNATORY,
      'signatory: { value: "A B", inference: "chắc thế" }',
      'field-invalid',
    ],
    [
      'a source twice',
      'content/documents/quyet-dinh-231-qd-ub.mdx',
      SIGNATORY,
      'signatory: { value: "A B", source: [S01, S01] }',
      'field-invalid',
    ],
    [
      'a stop after a number',
      'content/documents/quyet-dinh-1852-qd-ub.mdx',
      '1852-QĐ/UB,',
      '"1852-QĐ/UB.",',
      'field-invalid',
    ],
    [
      'marks in small letters',
      'content/documents/chi-thi-13-ct-tu.mdx',
      'value: 13-CT/TU,',
      'value: 13-ct/tu,',
      'field-invalid',
    ],
    ['a note without a year', 'content/later.yaml', /text: "[^"]*"/, 'text: "Đã đổi."', 'field-invalid'],
    [
      'a meaning that is the term',
      'content/glossary.yaml',
      'meaning: "Nghị quyết"',
      'meaning: "NQ"',
      'field-invalid',
    ],
  ],
  'of sense': [
    [
      'a year still to come, of which nothing else is told',
      DIRECTIVE,
      /^date: .*$/m,
      'date: { value: "2091-02-18", source: S01 }',
      'date-too-late',
    ],
    [
      'in force a hundred years later',
      DECREE,
      /^inForce: .*$/m,
      'inForce: { value: "2098-05-26", source: S04 }',
      'date-too-late',
    ],
    [
      'a copy of a month to come',
      'content/sources.yaml',
      'read: "2026-07"',
      'read: "2091-07"',
      'date-too-late',
    ],
    [
      'sources without brackets',
      RULE,
      SIGNATORY,
      'signatory: { value: "A B", source: "S01, S02" }',
      'source-unknown',
    ],
  ],
  'of a name': [
    [
      'a title that says type and number again',
      DECREE,
      /^title: .*$/m,
      'title: { value: "Nghị định số 29/1998/NĐ-CP ban hành quy chế", source: S04 }',
      'field-invalid',
    ],
    [
      'another year than the id has',
      'content/documents/nghi-dinh-09-1998-nd-cp.mdx',
      'value: 09/1998/NĐ-CP,',
      'value: 09/1997/NĐ-CP,',
      'document-id-not-its-own',
    ],
    [
      'a name that is a type of document',
      RULE,
      /^remarks:/m,
      'aliases:\n  - { value: "quy định", source: S01 }\nremarks:',
      'field-invalid',
    ],
  ],
  'of the keyboard': [
    ['keys in a sentence of ours', 'content/later.yaml', 'giảm từ 322', 'giamr tuwf 322', 'keys-left'],
    [
      'keys in a name',
      'content/documents/quy-dinh-38-qd-tw.mdx',
      SIGNATORY,
      'signatory: { value: "Nguyeenx Vawn A", source: S01 }',
      'keys-left',
    ],
    ['keys in official words', PROGRAMME, '\nTrong những năm', '\nTrong nhuwngx nawm', 'keys-left'],
    [
      'a day of no calendar',
      'content/later.yaml',
      'Từ ngày 1/1/2025, theo',
      'Từ ngày 31/2/2025, theo',
      'day-not-in-calendar',
    ],
    [
      'a deadline in other words',
      PROGRAMME,
      'dueText="tháng 12/2002 báo cáo kết quả"',
      'dueText="tháng 12/2003 báo cáo kết quả"',
      'due-text-not-printed',
    ],
  ],
  'of kind': [
    [
      'a level that the number denies',
      'content/documents/chi-thi-13-ct-tu.mdx',
      'level: thanh-pho',
      'level: trung-uong',
      'field-invalid',
    ],
    [
      'a branch that the number denies',
      'content/documents/quyet-dinh-1852-qd-ub.mdx',
      'branch: nha-nuoc',
      'branch: dang',
      'field-invalid',
    ],
    [
      'a mark without its stroke',
      'content/documents/quyet-dinh-231-qd-ub.mdx',
      'value: 231-QĐ/UB,',
      'value: 231-QD/UB,',
      'field-invalid',
    ],
    [
      'a dash in a number',
      'content/documents/quyet-dinh-96-qd-tu.mdx',
      'value: 96-QĐ/TU,',
      'value: 96–QĐ/TU,',
      'field-invalid',
    ],
    [
      'the words of another document',
      DIRECTIVE,
      /\n---\n?$/,
      '\ntextSource: { value: "Chép.", source: S01 }\n---\n\n# Nghị định về dân chủ\n\nĐiều 1. Phạm vi\n',
      'title-of-another-type',
    ],
  ],
  'of roles': [
    ['cited, and said to be related', RULE, 'role: cited', 'role: related', 'role-is-cited'],
    [
      'related, and said to be cited',
      'content/documents/chi-thi-10-ct-tw-2002.mdx',
      'role: related',
      'role: cited',
      'role-not-cited',
    ],
  ],
  'in the text': [
    ['a heading in the middle', PROGRAMME, /\nII\.- /, '\n## II.- ', 'markup-not-allowed'],
    [
      'a correction that corrects nothing',
      PROGRAMME,
      'correct="luân chuyển"',
      'correct="luận chuyển"',
      'element-attribute',
    ],
    ['a certainty of its own', PROGRAMME, 'certainty="có thể"', 'certainty="100%"', 'element-attribute'],
    ['stars without an end', PROGRAMME, /\nIII\.- /, '\nIII.- **', 'markup-not-allowed'],
    [
      'a task in a task',
      PROGRAMME,
      /(<Assignment [^>]*>)/,
      '$1<Assignment lead="thanh-uy" task="Việc trong việc">Ủy ban</Assignment> ',
      'element-nested',
    ],
  ],
  'in a text of its own': [
    [
      'labels that were read wrongly from paper, without what follows from them',
      RULE,
      /$/,
      '\n# Quy định\n\nĐiều l. Chi bộ\n\nĐiều 2. Họp\n\nDieu 3. Báo cáo\n',
      'label-misspelt',
      'label-misspelt',
      'text-without-source',
    ],
    [
      'a title and nothing else',
      DIRECTIVE,
      /\n---\n$/,
      '\ntextSource: { value: "Chép.", source: S01 }\n---\n\n# Chỉ thị\n',
      'text-title-only',
    ],
    [
      'two documents in one file',
      'content/documents/quy-dinh-38-qd-tw.mdx',
      /$/,
      '\n---\nid: quy-dinh-39-qd-tw\ntype: quy-dinh\n---\n',
      'frontmatter-repeated',
    ],
  ],
};

let root: string;
beforeEach(() => {
  root = copyContent();
});
afterEach(() => removeFolder(root));

describe('slips of the pen', () => {
  it.each(Object.entries(SLIPS))('%s: one line each, and nothing else', (_, slips) => {
    for (const [, file, words, slip] of slips) plant(root, file, words, slip);
    const told = issuesIn(root).map(({ code, place }) => `${place.file} ${code}`);
    const expected = slips.flatMap(([, file, , , ...codes]) => codes.map((code) => `${file} ${code}`));
    expect(told.sort()).toEqual(expected.sort());
  });

  it('an empty folder, and half of a merge in the guide', () => {
    mkdirSync(join(root, 'content/anh'));
    plant(
      root,
      'content/README.md',
      '\n## Các tệp\n',
      '\n<<<<<<< HEAD\n## Các tệp\n=======\n## Tệp\n>>>>>>> b\n',
    );
    expect(
      issuesIn(root)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['file-unknown', 'merge-marker']);
  });

  it('a day that is still to come, in the register', () => {
    appendFileSync(join(root, 'content/permalinks.lock'), '/x/ - 2091-01-01 gone 2091-02-01 "vì"\n');
    const [issue] = faultsOn(root, '2026-11-28').filter(({ code }) => code === 'date-too-late');
    expect(issue?.message).toContain('/x/');
  });

  it('is judged by the day that is given: nothing of today’s content is too late today, all of it was in 1999', () => {
    expect(faultsOn(root, '2026-11-28')).toEqual([]);
    expect(new Set(faultsOn(root, '1999-01-01').map(({ code }) => code))).toContain('date-too-late');
  });

  it('what nothing rests on is listed, though it is no fault', () => {
    appendFileSync(
      join(root, 'content/sources.yaml'),
      '\nS900: { title: "Trang mẫu", seen: "Mẫu", read: "2026-07" }\n',
    );
    appendFileSync(
      join(root, 'content/bodies.yaml'),
      '\n- { id: ban-mau, names: [Ban Mẫu], group: thanh-uy, today: { unknown: true } }\n',
    );
    const unused = unusedEntries(loadCorpus(root));
    expect(unused.sources).toContain('S900');
    expect(unused.sources).not.toContain('S01');
    expect(unused.bodies).toEqual(['ban-mau']);
  });
});

function faultsOn(folder: string, today: string) {
  try {
    loadCorpus(folder, { today });
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return [...error.issues];
    throw error;
  }
}
