import { type DocumentTypeId, documentTypeName } from '../../document/documentType.ts';
import { ruledId } from '../../document/ruledId.ts';
import type { BorneNumber } from '../../number/borneNumber.ts';
import type { IndexReader } from './indexReader.ts';
import { readNumberCell } from './numberCell.ts';
import { type DocumentRow, NAMED_FILE, numberFile, OWN_WORDS, type RootFile } from './resolverIndex.ts';

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
  status: string;
  aliases: readonly string[];
  hasText: boolean;
  hasNumber: boolean;
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
    status,
    aliases: list(aliases),
    hasText: hasText === 1,
    hasNumber: cells.length > 0,
  };
}

const list = (joined: string) => (joined === '' ? [] : joined.split('|'));

const readFiles = new WeakMap<readonly DocumentRow[], readonly IndexedDocument[]>();
const NONE: readonly IndexedDocument[] = [];

/** The documents of a file, always the same objects; none while it is not loaded, which the reader notes. */
export function documentsIn(reader: IndexReader, name: string): readonly IndexedDocument[] {
  const { root } = reader;
  const rows = reader.file<readonly DocumentRow[]>(name);
  if (!rows || !root) return NONE;
  const documents = readFiles.get(rows) ?? rows.map((row) => readRow(root, row));
  readFiles.set(rows, documents);
  return documents;
}

/** Documents that bear an ordinal. */
export function withOrdinal(reader: IndexReader, ordinal: string): readonly IndexedDocument[] {
  const all = documentsIn(reader, numberFile(reader.vocabulary.spread, ordinal));
  return all.filter(({ numbers }) => numbers.some((number) => number.ordinal === ordinal));
}

/** Documents with an alias or without a number. */
export const named = (reader: IndexReader) => documentsIn(reader, NAMED_FILE);

/** Whether a document is of a year, by its number or a date. */
export function isOfYear({ numbers, dates }: IndexedDocument, asked: number): boolean {
  return numbers.some(({ year }) => year === asked) || dates.some((date) => date.startsWith(`${asked}`));
}
