import { DOCUMENT_TYPE_IDS, documentTypeName } from '../../document/documentType.ts';
import { ruledId } from '../../document/ruledId.ts';
import type { IndexedDocument } from './indexedDocument.ts';
import type { Reader } from './indexReader.ts';
import { readNumberCell } from './numberCell.ts';
import { type DocumentRow, NAMED_FILE, numberFile, OWN_WORDS } from './resolverIndex.ts';

function readRow(row: DocumentRow): IndexedDocument {
  const [type, numbers = '', subject = '', dates = '', issuer = 0, status = ''] = row;
  const [, , , , , , aliases = '', name = '', id = '', hasText = 0, inferredIssuer = 0] = row;
  const typeId = DOCUMENT_TYPE_IDS[type]!;
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
export function documentsIn(reader: Reader, name: string): readonly IndexedDocument[] {
  const rows = reader.file<readonly DocumentRow[]>(name);
  if (!rows) return NONE;
  const documents = readFiles.get(rows) ?? rows.map(readRow);
  readFiles.set(rows, documents);
  return documents;
}

/** Documents that bear an ordinal. */
export function withOrdinal(reader: Reader, ordinal: string): readonly IndexedDocument[] {
  const all = documentsIn(reader, numberFile(reader.vocabulary.spread, ordinal));
  return all.filter(({ numbers }) => numbers.some((number) => number.ordinal === ordinal));
}

/** Documents with an alias or without a number. */
export const named = (reader: Reader) => documentsIn(reader, NAMED_FILE);

/** Whether a document is of a year, by its number or a date. */
export function isOfYear({ numbers, dates }: IndexedDocument, asked: number): boolean {
  return numbers.some(({ year }) => year === asked) || dates.some((date) => date.startsWith(`${asked}`));
}
