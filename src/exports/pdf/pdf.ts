import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFDocument } from 'pdf-lib';
import { AS_PRINTED } from '../../domain/provision/misprint.ts';
import type { Edition } from '../edition.ts';
import { frameOf } from '../frame.ts';
import { type EditionRun, toRuns } from '../runs.ts';
import { printedLines, type WalkedLine } from '../walk.ts';
import { TEMPLATE } from './template.ts';

const require = createRequire(import.meta.url);
const FONTS = [
  'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'noto-serif/700Bold/NotoSerif_700Bold.ttf',
  'noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
];
let press: NodeCompiler | undefined;

/** A document as PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, live links, its own fonts; its words can be copied out. */
export async function pdf(edition: Edition): Promise<Uint8Array> {
  press ??= NodeCompiler.create({
    fontArgs: [
      { fontBlobs: FONTS.map((file) => readFileSync(require.resolve(`@expo-google-fonts/${file}`))) },
    ],
  });
  const bytes = press.pdf(
    { mainFileContent: TEMPLATE, inputs: { doc: JSON.stringify(dataOf(edition)) } },
    {
      pdfStandard: 'ua-1',
      creationTimestamp: Date.parse(`${edition.revised || '1980-01-01'}T00:00:00Z`) / 1000,
    },
  );
  press.evictCache(0);
  return packed(bytes);
}

/** Typst writes the tags as plain objects, more than half of the file: packed into object streams (PDF 1.5) they weigh little. */
async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** What the template reads. */
function dataOf(edition: Edition) {
  const { name, title, address, site, facts, footnotes } = edition;
  const called = new Set<string>();
  const line = ({ label, gap, level, depth, runs, below, rows, staysWithNext }: WalkedLine) => ({
    label,
    gap,
    depth,
    ...(level && { level }),
    ...(staysWithNext && { stays: true }),
    runs: runsOf(runs, called),
    ...(below && { below: runsOf(below, called) }),
    ...(rows && { rows: rows.map((row) => row.map((cell) => runsOf(cell, called))) }),
  });
  const lines = [...printedLines(edition)];
  const opening = lines[0]?.level === 1 ? [] : openingOf(edition);
  const printed = [...opening, ...lines].map(line);
  const labels = new Map(footnotes.map(({ id, label }) => [id, label]));
  return {
    name,
    title: title ? `${name}: ${title}` : name,
    author: site.name,
    address,
    asPrinted: AS_PRINTED,
    keywords: facts.flatMap(({ field, text }) => (field === 'number' || field === 'alias' ? [text] : [])),
    lines: printed,
    // Footnotes are called by their printed labels, whatever Typst counts.
    calls: [...called].map((id) => labels.get(id) ?? id),
    notes: Object.fromEntries(footnotes.map(({ id, text }) => [id, runsOf(toRuns(text), called)])),
    frame: frameOf(edition),
  };
}

/** The name of a document whose text begins without a title, or that has no text. */
function openingOf({ name, title }: Edition): WalkedLine[] {
  const common = { id: '', kind: 'title', depth: 0, label: '', gap: '' } as const;
  return [
    { ...common, level: 1, runs: [{ text: name }] },
    ...(title ? [{ ...common, runs: [{ text: title }] }] : []),
  ];
}

/** Where a footnote is called a second time, the first one is named again. */
function runsOf(runs: readonly EditionRun[], called: Set<string>) {
  return runs.map(({ footnote, ...run }) => {
    if (!footnote) return run;
    const first = !called.has(footnote);
    called.add(footnote);
    return { note: footnote, first };
  });
}
