import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as pdfEngine from 'unpdf/pdfjs';
import { afterAll, describe, expect, it } from 'vitest';
import { handoutDocument, Packer } from '../src/browser/kit/handoutDocx.ts';
import { handoutPresentation } from '../src/browser/kit/handoutPptx.ts';
import { handoutKnowledge } from '../src/corpus/handoutKnowledge.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { checkCompletely } from '../src/domain/handout/checkCompletely.ts';
import type { Found } from '../src/domain/handout/found.ts';
import { openKnowledge } from '../src/domain/handout/knowledge.ts';
import { readHandout } from '../src/domain/handout/read/readHandout.ts';
import { type PdfEngine, readPdf } from '../src/domain/handout/read/readPdf.ts';
import { parseBasket } from '../src/domain/kit/basket.ts';
import { kitEntries } from '../src/domain/kit/kitEntry.ts';
import { openText } from '../src/domain/provision/textFile.ts';
import { textFileOf } from '../src/exports/textFile.ts';

const SITE = 'https://tra-cuu.example.gov.vn/';
const TITLE = 'Chuyên đề: đổi mới ở cơ sở';
const corpus = loadCorpus(process.cwd());
const text = openText(textFileOf(corpus, corpus.programme)!);
const { items } = parseBasket(
  `c=muc-ii-diem-1,muc-iv-diem-1-doan-2,mo-dau-doan-1&h1=${encodeURIComponent('Chi bộ khu phố')}&n2=${encodeURIComponent('Ai làm, bao giờ xong?')}`,
);
const entries = kitEntries(
  items,
  () => text,
  (path) => new URL(path, SITE).href,
);

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!office)
  console.log('• LibreOffice is not on this machine: Word and slides are read by our own reader only.');
const folder = mkdtempSync(join(tmpdir(), 'kit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string, bytes: Uint8Array) =>
  readHandout({ name, bytes }, (own) => readPdf(own, pdfEngine as unknown as PdfEngine));
const whole = ({ text: passages }: Found) =>
  passages
    .map((one) => one.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .normalize('NFC');

/** Every word, heading, remark and citation is there, every link is live, and the checker has nothing to say. */
async function expectWhole(found: Found): Promise<void> {
  const words = whole(found);
  for (const { lines, heading, note, address } of entries) {
    for (const line of lines) expect(words).toContain(line.words);
    for (const own of [heading, note]) if (own) expect(words).toContain(own);
    expect(found.links.map(({ href }) => href)).toContain(address);
  }
  expect(words).toContain(TITLE);
  const { findings } = await checkCompletely(
    found,
    openKnowledge(handoutKnowledge(corpus, SITE)),
    async (id) => textFileOf(corpus, corpus.documents.get(id)!)!,
  );
  const linked = findings.filter(({ kind }) => kind === 'link');
  expect(linked.map(({ verdict }) => verdict)).toEqual(entries.map(() => 'good'));
}

/** Has LibreOffice write a file anew in `to`; undefined when it made nothing of it, which it ends with 0 too. */
function convert(file: string, to: string): string | undefined {
  const out = join(folder, to);
  const argv = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', to];
  expect(
    spawnSync(office!, [...argv, '--outdir', out, file], { encoding: 'utf8', timeout: 240_000 }).status,
  ).toBe(0);
  const made = join(out, basename(file).replace(/\w+$/, to));
  return existsSync(made) ? made : undefined;
}

/** What LibreOffice makes of a file: the same kind written anew by it, or a PDF. */
function throughOffice(name: string, bytes: Uint8Array, to: string): Promise<Found> {
  writeFileSync(join(folder, name), bytes);
  const made = convert(join(folder, name), to);
  if (!made) throw new Error(`LibreOffice made no .${to} of ${name}`);
  return read(basename(made), new Uint8Array(readFileSync(made)));
}

/** Writer may be on a machine without Impress: such a LibreOffice opens no slides, whoever made them. */
const canOpen = (kind: string) => convert(`tests/handout/fixtures/sach.${kind}`, kind) !== undefined;

const FILES = {
  'bo.docx': async () => new Uint8Array(await Packer.toBuffer(handoutDocument(TITLE, entries))),
  'bo.pptx': async () =>
    (await handoutPresentation(TITLE, entries).write({ outputType: 'uint8array' })) as Uint8Array,
};

describe.each(Object.entries(FILES))('%s', (name, make) => {
  it('holds every word of the kit and live links', async () => {
    await expectWhole(await read(name, await make()));
  });

  it.skipIf(!office)(
    'opens in LibreOffice with links live and Vietnamese whole',
    { timeout: 600_000 },
    async ({ skip }) => {
      const kind = name.replace(/^.*\./, '');
      skip(!canOpen(kind), `LibreOffice on this machine opens no .${kind}`);
      const bytes = await make();
      await expectWhole(await throughOffice(name, bytes, kind));
      // In the PDF the letters may be lent by another font, but the links are those of the kit.
      const { links } = await throughOffice(name, bytes, 'pdf');
      expect(new Set(links.map(({ href }) => href))).toEqual(new Set(entries.map(({ address }) => address)));
    },
  );
});
