/**
 * Checks handouts on this machine: `npm run check:handout -- FILE…`. Prints what is wrong in each, with the place in
 * the file; ends with 1 when anything is. SITE_URL and BASE_PATH say where the site is published, as for the build.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import * as pdfEngine from 'unpdf/pdfjs';
import { currentCorpus } from '../src/corpus/current.ts';
import { handoutKnowledge } from '../src/corpus/handoutKnowledge.ts';
import { textFileOf } from '../src/exports/textFile.ts';
import { checkCompletely } from '../src/domain/handout/checkCompletely.ts';
import { openKnowledge } from '../src/domain/handout/knowledge.ts';
import { LIMITS } from '../src/domain/handout/read/limits.ts';
import { readHandout } from '../src/domain/handout/read/readHandout.ts';
import { type PdfEngine, readPdf } from '../src/domain/handout/read/readPdf.ts';
import { Refusal } from '../src/domain/handout/read/refusal.ts';
import { isClean, reportText } from '../src/domain/handout/report.ts';
import { withBase } from '../src/domain/urls.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Cách dùng: npm run check:handout -- TỆP… (.docx, .pptx, .pdf, .html, .md, .txt)');
  process.exit(2);
}
const base = process.env['BASE_PATH'] ?? '/';
const site = new URL(withBase('/', base), process.env['SITE_URL'] ?? 'http://localhost:4321').href;
const corpus = currentCorpus();
const knowledge = openKnowledge(handoutKnowledge(corpus, site));
const toHref = (url: string) => new URL(withBase(url, base), site).href;
const loadText = async (document: string) => textFileOf(corpus, corpus.documents.get(document)!)!;

for (const file of files) {
  const hasFault = await check(file);
  if (hasFault) process.exitCode = 1;
}

async function check(file: string): Promise<boolean> {
  const name = basename(file);
  try {
    if (statSync(file).size > LIMITS.file) throw new Refusal('too-large');
    const found = await readHandout({ name, bytes: readFileSync(file) }, (bytes) =>
      readPdf(bytes, pdfEngine as unknown as PdfEngine),
    );
    const report = await checkCompletely(found, knowledge, loadText);
    console.log(reportText(name, report, toHref));
    return !isClean(report);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!isMissing && !(error instanceof Refusal)) throw error;
    console.log(`${name}: ${isMissing ? 'Không có tệp này.' : (error as Refusal).message}\n`);
    return true;
  }
}
