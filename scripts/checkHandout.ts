/**
 * Checks handouts on this machine: `npm run check:handout -- FILE…`. Prints what is wrong in each, with the place in
 * the file; ends with 1 when anything is, with 2 when a file could not be read to its end. SITE_URL and BASE_PATH say where the site is published, as for the build.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as pdfEngine from 'unpdf/pdfjs';
import { currentCorpus } from '../src/corpus/current.ts';
import { handoutKnowledge } from '../src/corpus/handoutKnowledge.ts';
import { checkCompletely } from '../src/domain/handout/checkCompletely.ts';
import { commentedDocx } from '../src/domain/handout/comments/commentedDocx.ts';
import { handoutComments } from '../src/domain/handout/comments/handoutComment.ts';
import { type Knowledge, openKnowledge } from '../src/domain/handout/knowledge.ts';
import { LIMITS } from '../src/domain/handout/read/limits.ts';
import { readHandout } from '../src/domain/handout/read/readHandout.ts';
import { type PdfEngine, readPdf } from '../src/domain/handout/read/readPdf.ts';
import { Refusal } from '../src/domain/handout/read/refusal.ts';
import { hasFault, isWhole, reportText } from '../src/domain/handout/report.ts';
import { MachineFault, toMachineFault } from '../src/domain/issue/index.ts';
import type { TextFile } from '../src/domain/provision/textFile.ts';
import { withBase } from '../src/domain/urls.ts';
import { textFileOf } from '../src/exports/textFile.ts';
import { basePath } from './basePath.ts';
import { runCommand } from './runCommand.ts';
import { siteUrl } from './siteUrl.ts';

/** Writes beside each Word file in which something was found a copy with comments in its margin. */
const COMMENTS = '--comments';

/** Something is wrong in a file; a file could not be read, or not to its end. What is outside this site is neither. */
const [WRONG, NOT_READ] = [1, 2];

await runCommand(async () => {
  const files = process.argv.slice(2).filter((one) => one !== COMMENTS);
  const withComments = process.argv.includes(COMMENTS);
  if (files.length === 0)
    throw new MachineFault('option-unknown', {
      found: 'npm run check:handout',
      expected:
        'kèm tệp cần kiểm tra: npm run check:handout -- [--comments] TỆP… (.docx, .pptx, .odt, .odp, .pdf, .html, .md, .txt).',
    });
  const base = basePath(process.env['BASE_PATH']);
  const site = new URL(base, siteUrl(process.env['SITE_URL'])).href;
  const corpus = currentCorpus();
  const checking: Checking = {
    knowledge: openKnowledge(handoutKnowledge(corpus, site)),
    toHref: (url) => new URL(withBase(url, base), site).href,
    loadText: async (document) => textFileOf(corpus, corpus.documents.get(document)!)!,
    withComments,
  };
  const codes: number[] = [];
  for (const file of files) codes.push(await check(file, checking));
  process.exitCode = codes.includes(WRONG) ? WRONG : Math.max(...codes);
});

/** What every file is checked with. */
interface Checking {
  knowledge: Knowledge;
  toHref: (url: string) => string;
  loadText: (document: string) => Promise<TextFile>;
  withComments: boolean;
}

/** What a file adds to the exit code. */
async function check(file: string, { knowledge, toHref, loadText, withComments }: Checking): Promise<number> {
  const name = basename(file);
  try {
    if (statSync(file).size > LIMITS.file) throw new Refusal('too-large');
    const bytes = new Uint8Array(readFileSync(file));
    const found = await readHandout({ name, bytes }, (own) =>
      readPdf(own, pdfEngine as unknown as PdfEngine),
    );
    const report = await checkCompletely(found, knowledge, loadText);
    console.log(reportText(name, report, toHref));
    const comments = handoutComments(report, toHref);
    if (withComments && comments.length > 0 && /\.do[ct][xm]$/i.test(name)) {
      const commented = file.replace(/(?=\.\w+$)/, ' - lời bình');
      writeFileSync(commented, commentedDocx(bytes, comments));
      console.log(`${basename(commented)}: ${comments.length} lời bình ở lề, chữ của tệp giữ nguyên.\n`);
    }
    return hasFault(report) ? WRONG : isWhole(report) ? 0 : NOT_READ;
  } catch (error) {
    // A file that cannot be read is told of among the others, which are checked all the same.
    console.log(`${name}: ${error instanceof Refusal ? error.message : toMachineFault(error).message}\n`);
    return NOT_READ;
  }
}
