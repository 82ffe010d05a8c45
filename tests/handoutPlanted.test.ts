import { readFileSync } from 'node:fs';
import * as pdfEngine from 'unpdf/pdfjs';
import { describe, expect, it } from 'vitest';
import { handoutDocument, Packer } from '../src/browser/kit/handoutDocx.ts';
import { handoutPresentation } from '../src/browser/kit/handoutPptx.ts';
import { handoutKnowledge } from '../src/corpus/handoutKnowledge.ts';
import { laterNotesOn } from '../src/corpus/laterNotesOn.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { tasksOf } from '../src/corpus/tasks.ts';
import { checkCompletely } from '../src/domain/handout/checkCompletely.ts';
import { type Finding, isFault } from '../src/domain/handout/finding.ts';
import { openKnowledge } from '../src/domain/handout/knowledge.ts';
import { readHandout } from '../src/domain/handout/read/readHandout.ts';
import { type PdfEngine, readPdf } from '../src/domain/handout/read/readPdf.ts';
import { summaryOf } from '../src/domain/handout/report.ts';
import type { KitItem } from '../src/domain/kit/basket.ts';
import { kitEntries } from '../src/domain/kit/kitEntry.ts';
import { laterPlace } from '../src/domain/kit/kitKind.ts';
import { kitHtml, kitMarkdown, kitText } from '../src/domain/kit/snippets.ts';
import { openText } from '../src/domain/provision/textFile.ts';
import { taskRow } from '../src/exports/taskRow.ts';
import { textFileOf } from '../src/exports/textFile.ts';
import { FAULTS, OPENING, type Planted, SITE } from './handout/planted.ts';
import { FILES } from './handout/plantedFiles.ts';
import { RIGHT } from './handout/plantedRight.ts';

const corpus = loadCorpus(process.cwd());
const knowledge = openKnowledge(handoutKnowledge(corpus, SITE));

async function check(name: string, bytes: Uint8Array): Promise<readonly Finding[]> {
  const found = await readHandout({ name, bytes }, (own) => readPdf(own, pdfEngine as unknown as PdfEngine));
  const { findings } = await checkCompletely(
    found,
    knowledge,
    async (id) => textFileOf(corpus, corpus.documents.get(id)!)!,
  );
  return findings;
}

const withOpening = (passages: readonly Planted[]): Planted[] => [[OPENING], ...passages];
const FAULTY = withOpening(FAULTS.map(([, ...passage]) => passage));
const CLEAN = withOpening(RIGHT);
/** Made by LibreOffice from our .docx, so that another program's habits are met too. */
const SAVED = ['docx', 'odt', 'pdf'];
const saved = (name: string) => new Uint8Array(readFileSync(`tests/handout/fixtures/${name}`));

const verdictsOf = (findings: readonly Finding[]) =>
  findings.flatMap(({ verdict, places }) => places.map(() => verdict as string)).sort();
const PLANTED = FAULTS.map(([verdict]) => verdict as string).sort();
/**
 * This PDF has no links (those of a PDF are tried in `handoutSamples.test.ts`), and one of its quotations, which has no
 * marks there, ends at the margin, so that its citation goes on in the same paragraph.
 */
const ON_LINKS = ['mismatch', 'page-unknown', 'place-unknown', 'version-unknown'];
const IN_PDF = [...ON_LINKS, 'misquoted'].reduce(
  (left, one) => left.toSpliced(left.indexOf(one), 1),
  PLANTED,
);
const told = (findings: readonly Finding[]) =>
  findings.filter(isFault).map(({ verdict, what, message }) => `${verdict}: ${what} | ${message}`);

it('there are 40 faults and 60 right passages at least', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(40);
  expect(RIGHT.length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.keys(FILES))('planted in a .%s', (format) => {
  it('all faults are found, and nothing else', async () => {
    const findings = await check(`a.${format}`, await FILES[format]!(FAULTY));
    // In plain text no words lie on a link, so none can disagree with it.
    const planted = format === 'txt' ? PLANTED.filter((one) => one !== 'mismatch') : PLANTED;
    expect(verdictsOf(findings.filter(isFault))).toEqual(planted);
  });

  it('nothing is said against what is right', async () => {
    expect(told(await check(`a.${format}`, await FILES[format]!(CLEAN)))).toEqual([]);
  });
});

describe.each(SAVED)('saved by LibreOffice as .%s', (format) => {
  it('all faults are found, and nothing else', async () => {
    const findings = await check(`a.${format}`, saved(`cai-san.${format}`));
    expect(verdictsOf(findings.filter(isFault))).toEqual(format === 'pdf' ? IN_PDF : PLANTED);
  });

  it('nothing is said against what is right', async () => {
    expect(told(await check(`a.${format}`, saved(`dung-het.${format}`)))).toEqual([]);
  });
});

describe('the kit with every clause', () => {
  const text = openText(textFileOf(corpus, corpus.programme)!);
  const bytesOf = (words: string) => new TextEncoder().encode(words);
  const document = corpus.programme.metadata.id;
  const tasks = tasksOf(corpus, corpus.programme).map((task) => taskRow(task, (path) => path));
  const laterOf = (_: string, clause: string) => {
    const notes = laterNotesOn(corpus, corpus.programme, clause);
    return notes.length > 0 ? notes.map((one) => one.text) : undefined;
  };
  const items: KitItem[] = [
    ...text.ids.flatMap((provision) => [
      { document, provision },
      ...(laterOf('', provision) ? [{ document, provision: laterPlace(provision) }] : []),
    ]),
    ...tasks.map(({ id }) => ({ document, provision: id })),
    { document, provision: '' },
    { document, provision: 'loi-1a2b3c', note: 'Chia nhóm, mười phút.\nMỗi nhóm một ý.' },
  ];
  const toAddress = (path: string) => new URL(path, SITE).href;
  const everything = kitEntries(items, () => text, toAddress, {
    taskOf: (_, id) => tasks.find((one) => one.id === id),
    laterOf,
    aboutOf: () => ({ cite: text.cite, lines: ['Còn được viện dẫn.'] }),
  });

  const entries = everything.filter(({ kind }) => kind === 'clause');

  it('with tasks, later notes and own words takes none of them for a quotation', async () => {
    expect(everything).toHaveLength(items.length);
    expect(new Set(everything.map(({ kind }) => kind)).size).toBe(5);
    const docx = new Uint8Array(await Packer.toBuffer(handoutDocument('Tất cả', everything)));
    for (const [name, bytes] of [
      ['a.txt', bytesOf(kitText('Tất cả', everything))],
      ['a.docx', docx],
    ] as const)
      expect(
        (await check(name, bytes)).filter(({ verdict }) => verdict === 'misquoted').map(({ what }) => what),
      ).toEqual([]);
  });

  const outputs: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
    txt: () => bytesOf(kitText('Tất cả', entries)),
    md: () => bytesOf(kitMarkdown('Tất cả', entries)),
    html: () => bytesOf(kitHtml('Tất cả', entries)),
    docx: async () => new Uint8Array(await Packer.toBuffer(handoutDocument('Tất cả', entries))),
    pptx: async () =>
      (await handoutPresentation('Tất cả', entries).write({ outputType: 'uint8array' })) as Uint8Array,
  };

  it.each(Object.keys(outputs))('as .%s gives no finding', async (format) => {
    const findings = await check(`a.${format}`, await outputs[format]!());
    expect(told(findings)).toEqual([]);
    expect(findings.some(({ verdict }) => verdict === 'quoted')).toBe(true);
  });

  it('with one word changed gives one, beside the official words', async () => {
    const words = kitText('Tất cả', entries).replace('đề xuất bổ sung', 'đề xuất bãi bỏ');
    const faults = (await check('a.txt', bytesOf(words))).filter(isFault);
    expect(faults.map(({ verdict }) => verdict)).toEqual(['misquoted']);
    expect(faults[0]!.compared!.handout).toContainEqual({ text: 'bãi bỏ', differs: true });
    expect(faults[0]!.compared!.official).toContainEqual({ text: 'bổ sung', differs: true });
  });
});

it('a handout without end is judged as far as it goes, and says so', async () => {
  const line = 'Nghị định 29/1998/NĐ-CP; '.repeat(6_000);
  const text = Array.from({ length: 25 }, (_, index) => ({
    text: index === 0 ? line : 'x'.repeat(130_000),
    place: { kind: 'line', number: index + 1 } as const,
  }));
  const report = await checkCompletely(
    { links: [], text },
    knowledge,
    async (id) => textFileOf(corpus, corpus.documents.get(id)!)!,
  );
  expect(report.findings[0]).toMatchObject({ verdict: 'replaced', places: [{ kind: 'line', number: 1 }] });
  expect(report.cutAt).toEqual({ kind: 'line', number: 23 });
  expect(summaryOf(report)).toContain('chỉ kiểm đến dòng 23');
});
