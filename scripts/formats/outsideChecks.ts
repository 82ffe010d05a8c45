import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { CorpusDocument } from '../../src/corpus/corpus.ts';
import { documentName } from '../../src/domain/document/name.ts';
import { differences } from '../fidelity/compare.ts';
import { expectedClauses, expectedFootnotes, type ShownAmongWords } from '../fidelity/expected.ts';
import { inTurns } from '../inTurns.ts';
import { checkBooks } from './books.ts';
import { type Built, madeFilesOf, oneLineOf } from './madeFiles.ts';
import { findProgram, runProgram } from './tool.ts';

/** A check of every file of a format by a program of somebody else. */
export interface OutsideCheck {
  name: string;
  program: string;
  /** The package of Debian that brings the program. */
  debian: string;
  /** What else the check needs and this machine lacks, in words for the office; undefined when it can run. */
  lacks?: () => string | undefined;
  /** How many files were checked, and each fault as a line that names its file. */
  run: (program: string, built: Built) => Promise<{ files: number; faults: string[] }>;
}

export const OUTSIDE_CHECKS: readonly OutsideCheck[] = [
  { name: 'EPUBCheck', program: 'epubcheck', debian: 'epubcheck', run: checkBooks },
  {
    name: 'xmllint (lược đồ Akoma Ntoso)',
    program: 'xmllint',
    debian: 'libxml2-utils',
    lacks: () =>
      existsSync(process.env['AKN_SCHEMA'] ?? '')
        ? undefined
        : 'AKN_SCHEMA chưa chỉ tới tệp akomantoso30.xsd (tải ở docs.oasis-open.org/legaldocml)',
    run: checkAkomaNtoso,
  },
  { name: 'LibreOffice', program: 'soffice', debian: 'libreoffice-writer', run: checkWord },
  { name: 'pdftotext', program: 'pdftotext', debian: 'poppler-utils', run: checkPdf },
];

/** Runs every check that this machine has the means for; the others are named in one line each. */
export async function runOutsideChecks(
  built: Built,
  say: (line: string) => void,
): Promise<{ failed: number; skipped: number }> {
  let failed = 0;
  let skipped = 0;
  for (const { name, program, debian, lacks, run } of OUTSIDE_CHECKS) {
    const found = findProgram(program);
    const missing = found ? lacks?.() : `máy này không có ${program} (Debian: apt-get install ${debian})`;
    if (!found || missing) {
      say(`${name}: bỏ qua, ${missing}.`);
      skipped += 1;
      continue;
    }
    const { files, faults } = await run(found, built);
    faults.forEach((fault) => void say(`${name}: ${fault}`));
    say(`${name}: ${files} tệp, ${faults.length === 0 ? 'không lỗi' : `${faults.length} lỗi`}.`);
    failed += faults.length;
  }
  return { failed, skipped };
}

async function checkAkomaNtoso(program: string, { out, documents }: Built) {
  const texts = documents.filter(({ tree }) => tree.provisions.length > 0);
  const { made, absent } = madeFilesOf({ out, documents: texts }, 'xml');
  const paths = made.map(({ path }) => path);
  const args = ['--noout', '--nonet', '--schema', process.env['AKN_SCHEMA']!, ...paths];
  const { status, stderr } = await runProgram(program, args);
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  return { files: made.length, faults: [...absent, ...(status === 0 ? [] : lines)] };
}

/** Word files as LibreOffice reads them: each is opened and printed, and its text has every clause. */
async function checkWord(program: string, built: Built) {
  const { made, absent } = madeFilesOf(built, 'docx');
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    const paths = made.map(({ path }) => path);
    // A profile of its own: a LibreOffice that stands open would take the files and answer nothing.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    const { stderr } = await runProgram(program, [profile, ...to, ...paths]);
    const written = new Set(readdirSync(folder));
    const faults = made.flatMap(({ document, path }) => {
      const text = `${basename(path, '.docx')}.txt`;
      if (!written.has(text)) return [`${basename(path)}: không mở được. ${oneLineOf(stderr)}`];
      return wordFaults(document, basename(path), readFileSync(join(folder, text), 'utf8'));
    });
    return { files: made.length, faults: [...absent, ...faults] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * PDF files as pdftotext reads them: no complaint, and every clause is there, letter by letter. As they are laid out: the
 * program takes a hyphen at a line's end for one that parts a word, and "30-CT/TW" has its own.
 */
async function checkPdf(program: string, built: Built) {
  const { made, absent } = madeFilesOf(built, 'pdf');
  const faults = await inTurns(made, async ({ document, path }) => {
    const { status, stdout, stderr } = await runProgram(program, ['-layout', '-enc', 'UTF-8', path, '-']);
    if (status !== 0 || stderr !== '') return [`${basename(path)}: ${oneLineOf(stderr)}`];
    const foot = /[^\n]*Trang \d+\/\d+\s*$/u;
    const pages = stdout.split('\f').map((page) => page.trimEnd().replace(foot, ''));
    return wordFaults(document, basename(path), pages.join('\n'), { calls: true });
  });
  return { files: made.length, faults: [...absent, ...faults.flat()] };
}

/** What of a document is not among the words that a program took out of a file: its name, its clauses in order. */
function wordFaults(
  document: CorpusDocument,
  file: string,
  words: string,
  calls: ShownAmongWords = {},
): string[] {
  const bare = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');
  const shown: ShownAmongWords = { misprints: true, ...calls };
  const footnotes = expectedFootnotes(document, shown).map(bare);
  const stream = footnotes.reduce((all, note) => all.replace(note, ''), bare(words));
  const name = documentName(document.metadata);
  const isNamed = stream.toLowerCase().includes(bare(name).toLowerCase());
  const faults = [
    ...(isNamed ? [] : [`không thấy tên “${name}”`]),
    ...(words.includes('\uFFFD') ? ['có chữ không đọc được'] : []),
    ...differences(expectedClauses(document, shown), { stream }),
  ];
  return faults.map((fault) => `${file}: ${fault}`);
}
