import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixContent } from '../scripts/content/fix.ts';
import { type ContentReport, reportLines, reportOnContent } from '../scripts/content/report.ts';
import { changedLines } from '../scripts/content/watch.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { CorpusError } from '../src/domain/issue/index.ts';
import { copyContent, plant, removeFolder } from './plantedContent.ts';

const PROGRAMME = 'content/programme.mdx';
const DECREE = 'content/documents/nghi-dinh-29-1998-nd-cp.mdx';

let root = '';
beforeAll(() => {
  root = copyContent();
});
afterAll(() => removeFolder(root));

/** The codes of what is suggested for the copy, with a fault planted and taken back. */
function suggestedFor(file: string, words: string | RegExp, fault: string): string[] {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  plant(root, file, words, fault);
  try {
    return loadCorpus(root).suggestions.map(({ code, place }) => `${place.file} ${code}`);
  } catch (error) {
    if (error instanceof CorpusError) return [error.message];
    throw error;
  } finally {
    writeFileSync(path, before);
  }
}

describe('probable slips', () => {
  it('are none in the project’s own content', () => {
    expect(loadCorpus('.').suggestions).toEqual([]);
  });

  it.each([
    ['a syllable twice', PROGRAMME, 'kết quả khảo sát', 'kết quả khảo khảo sát', 'syllable-doubled'],
    ['a blank before a comma', PROGRAMME, 'tiếp xúc, thẩm định', 'tiếp xúc , thẩm định', 'spacing-odd'],
    ['a capital inside', PROGRAMME, 'kết quả khảo sát', 'kết qUả khảo sát', 'letters-odd'],
    ['marks left out in a sentence', PROGRAMME, 'kết quả khảo sát', 'ket qua khao sat', 'marks-left-out'],
    [
      'marks left out in words of ours',
      DECREE,
      /^signatory: .*$/m,
      'signatory: { unknown: "chua tim thay trang co chu ky" }',
      'marks-left-out',
    ],
    ['a mail address', PROGRAMME, 'kết quả khảo sát', 'kết quả a.b@c.vn khảo sát', 'mail-address-left'],
    ['a clause that breaks off', PROGRAMME, /(\n- [^\n]*)[.;]\n\n- /, '$1,\n\n- ', 'ends-with-comma'],
    ['a task without its name', PROGRAMME, / task="[^"]*"/, '', 'task-unnamed'],
    [
      'a title in capitals',
      DECREE,
      'về việc ban hành Quy chế thực hiện dân chủ ở xã',
      'VỀ VIỆC BAN HÀNH QUY CHẾ',
      'title-in-capitals',
    ],
    [
      'a year that the number denies',
      'content/documents/quyet-dinh-45-2002-qd-ub.mdx',
      'date: { value: "2002-',
      'date: { value: "2003-',
      'year-not-of-number',
    ],
    [
      'the source of a text that is not there',
      DECREE,
      /^relations:/m,
      'textSource: { value: "Chép.", source: S04 }\nrelations:',
      'source-of-no-text',
    ],
    ['a bracket without its other half', PROGRAMME, '“về đổi mới', 'về đổi mới', 'sign-unpaired'],
  ])('are named and let the site be built: %s', (_, file, words, fault, code) =>
    expect(suggestedFor(file, words, fault)).toEqual([`${file} ${code}`]),
  );

  it('are left where the author says that the print has it so', () =>
    expect(
      suggestedFor(
        PROGRAMME,
        'kết quả khảo sát',
        'kết quả khảo <Note text="Bản in như vậy.">khảo</Note> sát',
      ),
    ).toEqual([]));

  it('among facts: replaced and yet in force', () => {
    const status = /^expires: .*\nstatus: .*$/m;
    const found = suggestedFor(DECREE, status, 'status: { value: con-hieu-luc, source: S04 }');
    expect(found).toEqual([`${DECREE} replaced-yet-in-force`]);
  });

  it('among facts: replaced, by nothing', () => {
    const status = 'status: { value: duoc-thay-the, source: S04 }';
    const file = 'content/documents/quyet-dinh-45-2002-qd-ub.mdx';
    expect(suggestedFor(file, /^status: .*$/m, status)).toEqual([`${file} replaced-by-nothing`]);
  });

  it('a guide that was deleted', () => {
    const guide = join(root, 'content/README.md');
    const before = readFileSync(guide, 'utf8');
    rmSync(guide);
    expect(loadCorpus(root).suggestions.map(({ code }) => code)).toEqual(['guide-missing']);
    writeFileSync(guide, before);
  });
});

describe('--fix', () => {
  it('mends each file that is read, says what, and leaves others and sound ones alone', () => {
    const path = join(root, PROGRAMME);
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, `\uFEFF${sound.replace(/\n/g, ' \r\n').normalize('NFD')}`);
    expect(fixContent(root)).toEqual([
      expect.stringMatching(/^Đã sửa content\/programme\.mdx: bỏ dấu BOM.*; xuống dòng.*; bỏ dấu cách.*NFC/u),
    ]);
    expect(readFileSync(path, 'utf8')).toBe(sound);
    expect(fixContent(root)).toEqual([]);
  });
});

describe('--watch', () => {
  const place = (line: number) => ({ file: 'content/a.mdx', line, column: 1 });
  const fault = (message: string, line: number) => ({
    code: 'source-unknown',
    message,
    hint: '',
    place: place(line),
  });
  const report = (...faults: ReturnType<typeof fault>[]) =>
    ({
      isSound: faults.length === 0,
      summary: `${faults.length} lỗi`,
      faults,
      suggestions: [],
      remarks: [],
    }) as unknown as ContentReport;

  it('tells what is new and what is gone, and nothing of what only moved down', () => {
    const before = report(fault('một', 1), fault('hai', 2));
    expect(changedLines(before, report(fault('một', 5), fault('hai', 6)))).toEqual([]);
    const lines = changedLines(before, report(fault('hai', 3), fault('ba', 9)));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('ba');
    expect(lines[1]).toBe('Đã hết: content/a.mdx [source-unknown] một');
    expect(lines[2]).toBe('2 lỗi');
  });
});

it('the report of sound content is one line of what was read, and remarks', () => {
  const [first, ...others] = reportLines(reportOnContent('.'));
  expect(first).toMatch(/^Nội dung đạt: \d+ văn bản/u);
  for (const line of others) expect(line).toMatch(/^Chú ý: /u);
});
