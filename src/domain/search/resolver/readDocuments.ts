import { type DocumentTypeId, documentTypeName } from '../../document/documentType.ts';
import { ruledId } from '../../document/ruledId.ts';
import type { BorneNumber } from '../../number/borneNumber.ts';
import type { IndexReader } from './indexReader.ts';
import { readNumberCell } from './numberCell.ts';
import {
  type DocumentRow,
  NAMED_FILE,
  numberFile,
  OWN_WORDS,
  type RootFile,
  titleFile,
} from './resolverIndex.ts';

/** A row of the index, unfolded. */
export interface IndexedDocument {
  id: string;
  type: DocumentTypeId;
  name: string;
  numbers: readonly BorneNumber[];
  subject: string;
  /** True when the subject is the official title. */
  isOfficial: boolean;
  dates: readonly string[];
  /** Place in `bodies`; -1 when unknown. */
  issuer: number;
  inferredIssuer: number;
  status?: string;
  aliases: readonly string[];
  hasText: boolean;
  hasNumber: boolean;
}

/** The documents of one file by ordinal and in order; made once a file. */
interface ReadFile {
  documents: readonly IndexedDocument[];
  byOrdinal: ReadonlyMap<string, readonly IndexedDocument[]>;
}

const readFiles = new WeakMap<readonly DocumentRow[], ReadFile>();

function readRows(root: RootFile, rows: readonly DocumentRow[]): ReadFile {
  let file = readFiles.get(rows);
  if (!file) {
    const documents = rows.map((row) => readRow(root, row));
    const byOrdinal = new Map<string, IndexedDocument[]>();
    for (const document of documents)
      for (const ordinal of new Set(document.numbers.map((number) => number.ordinal)))
        byOrdinal.set(ordinal, [...(byOrdinal.get(ordinal) ?? []), document]);
    file = { documents, byOrdinal };
    readFiles.set(rows, file);
  }
  return file;
}

function readRow(root: RootFile, row: DocumentRow): IndexedDocument {
  const [type, numbers = '', subject = '', dates = '', issuer = 0, status = ''] = row;
  const [, , , , , , aliases = '', name = '', id = '', hasText = 0, inferredIssuer = 0] = row;
  const typeId = root.types[type]!;
  const cells = list(numbers).map(readNumberCell);
  const [first] = cells;
  const isOwn = subject.startsWith(OWN_WORDS);
  return {
    id: id || ruledId(typeId, first?.printed ?? '', first?.borne?.year !== 0, dates.split('|')[0]!),
    type: typeId,
    name: name || `${documentTypeName(typeId)} ${first?.printed}`,
    numbers: cells.flatMap(({ borne }) => borne ?? []),
    subject: isOwn ? subject.slice(OWN_WORDS.length) : subject,
    isOfficial: subject !== '' && !isOwn,
    dates: list(dates),
    issuer: issuer - 1,
    inferredIssuer: inferredIssuer - 1,
    ...(status && { status }),
    aliases: list(aliases),
    hasText: hasText === 1,
    hasNumber: cells.length > 0,
  };
}

const list = (joined: string) => (joined === '' ? [] : joined.split('|'));

/** Documents that bear an ordinal; undefined while their file is not loaded. */
export function withOrdinal(reader: IndexReader, ordinal: string): readonly IndexedDocument[] | undefined {
  const { goc } = reader.index;
  const rows = reader.file<readonly DocumentRow[]>(numberFile(goc.spread, ordinal));
  return rows && (readRows(goc, rows).byOrdinal.get(ordinal) ?? []);
}

/** Documents with an alias or without a number; undefined while their file is not loaded. */
export function named(reader: IndexReader): readonly IndexedDocument[] | undefined {
  const rows = reader.file<readonly DocumentRow[]>(NAMED_FILE);
  return rows && readRows(reader.index.goc, rows).documents;
}

/** All documents whose title files are loaded, in the corpus's order, as lists that stay the same objects. */
export function titled(reader: IndexReader): (readonly IndexedDocument[])[] {
  const { goc } = reader.index;
  return Array.from({ length: goc.titles }, (_, at) => reader.file<readonly DocumentRow[]>(titleFile(at)))
    .filter((rows) => rows !== undefined)
    .map((rows) => readRows(goc, rows).documents);
}

/** Whether a document is of a year, by its number or a date. */
export function isOfYear({ numbers, dates }: IndexedDocument, asked: number): boolean {
  return numbers.some(({ year }) => year === asked) || dates.some((date) => date.startsWith(`${asked}`));
}
