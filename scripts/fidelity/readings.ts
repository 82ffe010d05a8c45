import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusDocument } from '../../src/corpus/corpus.ts';
import type { ExportFormat } from '../../src/domain/exportFormats.ts';
import { fromEid } from '../../src/domain/provision/eid.ts';
import { DATA_FILES, documentUrl, exportUrl, SINGLE_FILE } from '../../src/domain/urls.ts';
import type { Reading } from './compare.ts';
import { expectedFootnotes, type ShownAmongWords } from './expected.ts';
import { readPage, readSingleFile } from './readMarkup.ts';
import {
  readJsonFile,
  readMarkdownFile,
  readPdfFile,
  readSearchRows,
  readTable,
  readTextFile,
} from './readTexts.ts';
import { readAknWords, readBook, readWordFile } from './readXml.ts';

type Read = (out: string, document: CorpusDocument) => Reading | Promise<Reading>;

/** What stands among the official words as letters like others, by format: in the others, nothing does. */
export const SHOWN: Readonly<Record<string, ShownAmongWords>> = {
  PDF: { calls: true, misprints: true },
  Word: { misprints: true },
  EPUB: { misprints: true },
  'một tệp': { misprints: true },
  Markdown: { misprints: true },
  'văn bản thuần': { misprints: true },
};

const text = (out: string, path: string) => readFileSync(join(out, path), 'utf8');
const bytes = (out: string, path: string) => new Uint8Array(readFileSync(join(out, path)));
const file = (format: ExportFormat, { metadata }: CorpusDocument) => exportUrl(metadata.id, format);

/** How the words of a document are taken back out of each place where the built site shows or hands them out. */
export const READINGS: Readonly<Record<string, Read>> = {
  HTML: (out, { metadata }) => readPage(text(out, `${documentUrl(metadata.id)}index.html`)),
  PDF: (out, document) =>
    readPdfFile(bytes(out, file('pdf', document)), expectedFootnotes(document, SHOWN['PDF'])),
  Word: (out, document) => {
    const names = new Map([...document.provisions.keys()].map((id) => [id.replaceAll('-', '_'), id]));
    const tables = [...document.provisions.values()].flatMap(({ id, rows }) => (rows ? [id] : []));
    return readWordFile(bytes(out, file('docx', document)), (name) => names.get(name), tables);
  },
  EPUB: (out, document) => readBook(bytes(out, file('epub', document))),
  'một tệp': (out, { metadata }) => readSingleFile(text(out, SINGLE_FILE), documentUrl(metadata.id)),
  'Akoma Ntoso': (out, document) => readAknWords(text(out, file('xml', document)), fromEid),
  JSON: (out, document) => readJsonFile(text(out, file('json', document))),
  Markdown: (out, document) => readMarkdownFile(text(out, file('md', document))),
  'văn bản thuần': (out, document) => readTextFile(text(out, file('txt', document))),
  'bảng điều khoản': (out, { metadata }) => readTable(text(out, DATA_FILES.clauses), metadata.id),
  'kết quả tìm kiếm': (out, { metadata, provisions }) => {
    const { version } = JSON.parse(text(out, 'tim/muc-luc.json')) as { version: string };
    const folder = `tim/${version}/dong`;
    const files = readdirSync(join(out, folder)).map((name) => text(out, `${folder}/${name}`));
    const ids = new Map([...provisions.keys()].map((id) => [id.replaceAll('-', ''), id]));
    // A row names its place by the path that is shown: "Mục II › điểm 1".
    const placeOf = (path: string) => ids.get(folded(path)) ?? '';
    return readSearchRows(files, metadata.id, placeOf);
  },
};

const folded = (path: string) =>
  path
    .replace(/ đ(?= |$)/g, ' dd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');
