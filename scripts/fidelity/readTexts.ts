import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Reading } from './compare.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** The clauses of a Markdown file: each block behind a comment that names it. */
export function readMarkdownFile(source: string): Reading {
  const root = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
  const clauses = new Map<string, string>();
  let id = '';
  for (const node of root.children ?? []) {
    const name = node.type === 'html' && /^<!-- (\S+) -->$/.exec(node.value ?? '')?.[1];
    if (name) id = name;
    else if (id) {
      clauses.set(id, wordsOf(node));
      id = '';
    }
  }
  return { clauses };
}

function wordsOf({ type, value = '', children = [] }: Node): string {
  if (type === 'break' || (type === 'html' && value === '<br>')) return ' ';
  if (type === 'html') return '';
  return value + children.map(wordsOf).join(type === 'table' || type === 'tableRow' ? ' ' : '');
}

/** A text file up to the rule behind which the site speaks; calls of footnotes are no words. */
export function readTextFile(text: string): Reading {
  const official = text.slice(0, text.indexOf('\n———\n'));
  return { stream: official.replace(/\[\d+\]/g, '') };
}

/**
 * A PDF by PDF.js: the words page by page, without what stands at the foot of each: the printed footnotes, and the line
 * with the page's number.
 */
export async function readPdfFile(bytes: Uint8Array, footnotes: readonly string[] = []): Promise<Reading> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const pages = text.map((page) => page.replace(/[^\n]*Trang \d+\/\d+\s*$/u, '').replace(/\s+/gu, ''));
  const letters = footnotes.map((note) => note.replace(/\s+/gu, ''));
  return { stream: letters.reduce((all, note) => all.replace(note, ''), pages.join('')) };
}

/** The clauses of one document in a table with the columns document, id, label, text (RFC 4180). */
export function readTable(csv: string, document: string): Reading {
  const [head = [], ...rows] = recordsOf(csv.replace(/^\uFEFF/, ''));
  const at = (name: string) => head.indexOf(name);
  const own = rows.filter((row) => row[at('document')] === document);
  const unguarded = (cell = '') => cell.replace(/^'(?=[=+\-@])/, '');
  return {
    clauses: new Map(
      own.map((row) => [row[at('id')]!, `${unguarded(row[at('label')])} ${unguarded(row[at('text')])}`]),
    ),
  };
}

function recordsOf(csv: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') records.push([]);
  }
  return records;
}

/** The clauses of one document among the rows that search shows: files of JSON with owners (`o`) and rows (`r`). */
export function readSearchRows(
  files: Iterable<string>,
  document: string,
  placeOf: (path: string) => string,
): Reading {
  const clauses = new Map<string, string>();
  for (const file of files) {
    const { o, r } = JSON.parse(file) as {
      o: [key: string][];
      r: [owner: number, path: string, label: string, text: string, place?: string | 0][];
    };
    for (const [owner, path, label, text, own = 0] of r) {
      // The id is written only where the path does not say it.
      const place = own === 0 ? placeOf(path) : own;
      if (o[owner]![0] === document && place) clauses.set(place, `${label} ${text}`);
    }
  }
  return { clauses };
}

interface Unit {
  id: string;
  label?: string;
  text: { value: string };
  headingBelow?: { value: string };
  rows?: { value: string }[][];
  children: Unit[];
}

/** The clauses of a document's JSON. */
export function readJsonFile(json: string): Reading {
  const clauses = new Map<string, string>();
  const visit = ({ id, label = '', text, headingBelow, rows = [], children }: Unit) => {
    const words = [text, ...(headingBelow ? [headingBelow] : []), ...rows.flat()].map(({ value }) => value);
    clauses.set(id, [label, ...words].join(' '));
    children.forEach(visit);
  };
  (JSON.parse(json) as { units: Unit[] }).units.forEach(visit);
  return { clauses };
}
