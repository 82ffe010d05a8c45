import { readFileSync } from 'node:fs';
import * as pdfEngine from 'unpdf/pdfjs';
import { describe, expect, it } from 'vitest';
import { handoutKnowledge } from '../src/corpus/handoutKnowledge.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { checkCompletely } from '../src/domain/handout/checkCompletely.ts';
import { isGood } from '../src/domain/handout/finding.ts';
import type { FilePlace } from '../src/domain/handout/found.ts';
import { openKnowledge } from '../src/domain/handout/knowledge.ts';
import { readHandout } from '../src/domain/handout/read/readHandout.ts';
import { type PdfEngine, readPdf } from '../src/domain/handout/read/readPdf.ts';
import { textFileOf } from '../src/exports/textFile.ts';

const SITE = 'https://tra-cuu.example.gov.vn/nqtw5/';
const corpus = loadCorpus(process.cwd());

/** The corpus as if published for years: one clause moved, one is gone, a page was renamed, a clause has earlier words. */
function knowledge() {
  const file = handoutKnowledge(corpus, SITE);
  return openKnowledge({
    ...file,
    retired: [
      ...file.retired,
      [
        '/chuong-trinh/#muc-v-diem-1',
        { kind: 'moved', to: '/chuong-trinh/#muc-iv-diem-1', date: '2026-01-05' },
      ],
      [
        '/van-ban/nghi-quyet-trung-uong-5/',
        { kind: 'moved', to: '/van-ban/nghi-quyet-17-nq-tw-2002/', date: '2026-01-05' },
      ],
      [
        '/chuong-trinh/#muc-ii-diem-8',
        { kind: 'gone', date: '2026-01-05', why: 'in thừa ở bản chép đầu', see: '/chuong-trinh/#muc-ii' },
      ],
    ],
  });
}

async function check(name: string) {
  const bytes = new Uint8Array(readFileSync(`tests/handout/fixtures/${name}`));
  const found = await readHandout({ name, bytes }, (own) => readPdf(own, pdfEngine as unknown as PdfEngine));
  return checkCompletely(found, knowledge(), async (id) => {
    const text = textFileOf(corpus, corpus.documents.get(id)!)!;
    return { ...text, history: { 'muc-ii-diem-2': { was: [['2026-03-01', 'abcdef12', null]] } } };
  });
}

/** Verdict, what it is said of, where it stands in .docx and .pptx (all of it is page 1 of the .pdf), what is right. */
const FAULTS: [verdict: string, what: string, docx: FilePlace[], slides: FilePlace[], right?: string][] = [
  [
    'changed',
    `${SITE}chuong-trinh/muc-ii-diem-2/?v=abcdef12`,
    [paragraph(2)],
    [slide(1)],
    '/chuong-trinh/muc-ii-diem-2/',
  ],
  [
    'version-unknown',
    `${SITE}chuong-trinh/?v=abc#muc-ii-diem-1`,
    [paragraph(2)],
    [slide(1)],
    '/chuong-trinh/#muc-ii-diem-1',
  ],
  ['moved', `${SITE}chuong-trinh/#muc-v-diem-1`, [paragraph(3)], [slide(2)], '/chuong-trinh/#muc-iv-diem-1'],
  [
    'moved',
    `${SITE}van-ban/nghi-quyet-trung-uong-5/`,
    [paragraph(3)],
    [slide(2)],
    '/van-ban/nghi-quyet-17-nq-tw-2002/',
  ],
  [
    'gone',
    `${SITE}chuong-trinh/#muc-ii-diem-8`,
    [{ ...paragraph(1), part: 'footer' }],
    [{ ...slide(2), part: 'notes' }],
    '/chuong-trinh/#muc-ii',
  ],
  [
    'place-unknown',
    `${SITE}chuong-trinh/#muc-ii-diem-9`,
    [paragraph(4)],
    [slide(2)],
    '/chuong-trinh/#muc-ii',
  ],
  [
    'page-unknown',
    `${SITE}van-ban/quy-dinh-326-qd-thanh-uy/#dieu-2`,
    [paragraph(4)],
    [slide(2)],
    '/van-ban/quy-dinh-326-qd-tu/',
  ],
  ['number-unknown', 'Quyết định số 213-QĐ/UB', [paragraph(7)], [slide(3)], '/van-ban/quyet-dinh-231-qd-ub/'],
  ['number-unknown', 'Nghị định số 25/CP', [paragraph(9)], [slide(3)], '/van-ban/nghi-dinh-25-cp-1993/'],
  ['ambiguous', 'Quyết định 326-QĐ/TU', [paragraph(11)], [slide(3)], '/van-ban/quy-dinh-326-qd-tu/'],
  [
    'place-unknown',
    'điểm 9, mục III, Chương trình hành động của Thành ủy',
    [paragraph(13)],
    [slide(4)],
    '/chuong-trinh/#muc-iii',
  ],
  ['mismatch', `${SITE}chuong-trinh/#muc-iv-diem-2`, [paragraph(13)], [slide(4)]],
  [
    'replaced',
    'Nghị định số 29/1998/NĐ-CP',
    [paragraph(14), { ...paragraph(1), part: 'footnote' }],
    [slide(4), slide(5)],
    '/van-ban/luat-10-2022-qh15/',
  ],
];

function paragraph(number: number): FilePlace {
  return { kind: 'paragraph', number };
}
/** OpenDocument has a note inside its paragraph, so that it ends first. */
function bodyFirst(places: readonly FilePlace[]): FilePlace[] {
  return places.toSorted((a, b) => Number(a.part !== undefined) - Number(b.part !== undefined));
}
function slide(number: number): FilePlace {
  return { kind: 'slide', number };
}

describe('handouts made with LibreOffice', () => {
  it.each(['docx', 'odt', 'pptx', 'pdf'] as const)(
    'has all faults planted in the .%s found, each where it stands, and no other',
    async (format) => {
      const findings = (await check(`co-loi.${format}`)).findings.filter((one) => !isGood(one));
      const placesOf = { docx: 2, odt: 2, pptx: 3 } as const;
      const expected = FAULTS.map((fault) => [
        fault[0],
        fault[1],
        format === 'pdf' ? [{ kind: 'page', number: 1 }] : fault[placesOf[format]],
      ]);
      const sorted = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(findings.map(({ verdict, what, places }) => [verdict, what, bodyFirst(places)]))).toEqual(
        sorted(expected),
      );
      for (const [verdict, what, , , right] of FAULTS) {
        const { suggestions, message } = findings.find(
          (one) => one.verdict === verdict && one.what === what,
        )!;
        if (right)
          expect(
            suggestions.map(({ url }) => url),
            what,
          ).toContain(right);
        expect(message).not.toContain('undefined');
      }
    },
  );

  it.each(['docx', 'pptx', 'pdf'])('has nothing to say against a clean .%s', async (format) => {
    const { findings, unread } = await check(`sach.${format}`);
    expect(findings.filter((one) => !isGood(one))).toEqual([]);
    expect(unread).toEqual([]);
    expect(findings.length).toBeGreaterThanOrEqual(5);
  });

  it('judges the links of a .pdf whose letters are torn apart, and says that it could not read the words', async () => {
    const { findings, unread } = await check('chu-tach-roi.pdf');
    expect(unread).toEqual([{ kind: 'page', number: 1 }]);
    expect(findings.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['link', 'good'],
      ['link', 'good'],
      ['link', 'good'],
    ]);
  });
});
