import { type DocumentTypeId, documentTypeName } from '../../document/documentType.ts';
import { markKey, parseNumber } from '../../number/documentNumber.ts';
import { foldText } from '../../text/fold.ts';
import { ruledId } from './documentId.ts';
import {
  type DocumentRow,
  NAMES_FILE,
  type NamesFile,
  numberFile,
  OWN_WORDS,
  type ResolverIndex,
  type RootFile,
  titleFile,
} from './resolverIndex.ts';

/** A number of a document, ready for comparison. */
export interface BorneNumber {
  ordinal: string;
  /** 0 when the number has none. */
  year: number;
  /** Marks folded, without "&": `nd`, `cp`. */
  parts: readonly string[];
}

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

/** Reads a printed number; figures alone ("229") are a number without marks. */
export function readNumber(printed: string): BorneNumber | undefined {
  const number = parseNumber(printed);
  if (number)
    return { ordinal: foldText(number.ordinal), year: number.year ?? 0, parts: number.symbol.map(plainMark) };
  return /^\d{1,5}$/.test(printed) ? { ordinal: String(Number(printed)), year: 0, parts: [] } : undefined;
}

/** A mark folded, "&" off: BGD&ĐT → bgddt, TƯ → tw. */
export function plainMark(mark: string): string {
  return markKey(mark).replace(/&/g, '');
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
  const [type, numbers = '', subject = '', dates = '', issuer = 0, status = 0] = row;
  const [, , , , , , aliases = '', name = '', id = '', hasText = 0, inferredIssuer = 0] = row;
  const typeId = root.types[type]!;
  const printed = list(numbers);
  const isOwn = subject.startsWith(OWN_WORDS);
  const borne = printed.flatMap((one) => readNumber(one) ?? []);
  return {
    id:
      id || ruledId(typeId, printed[0] ?? '', readNumber(printed[0] ?? '')?.year !== 0, dates.split('|')[0]!),
    type: typeId,
    name: name || `${documentTypeName(typeId)} ${printed[0]}`,
    numbers: borne,
    subject: isOwn ? subject.slice(OWN_WORDS.length) : subject,
    isOfficial: subject !== '' && !isOwn,
    dates: list(dates),
    issuer: issuer - 1,
    inferredIssuer: inferredIssuer - 1,
    ...(status === 0 ? {} : { status: root.statuses[status - 1]! }),
    aliases: list(aliases),
    hasText: hasText === 1,
    hasNumber: printed.length > 0,
  };
}

const list = (joined: string) => (joined === '' ? [] : joined.split('|'));

/** Reads the loaded files for one query and notes which it missed: the one way to the documents. */
export class DocumentReader {
  readonly missing = new Set<string>();
  readonly index: ResolverIndex;

  constructor(index: ResolverIndex) {
    this.index = index;
  }

  /** A loaded file, or undefined, noted as missing. */
  file(name: string): unknown {
    const file = Object.hasOwn(this.index, name) ? this.index[name] : undefined;
    if (file === undefined) this.missing.add(name);
    return file;
  }

  /** Documents that bear an ordinal; undefined while their file is not loaded. */
  withOrdinal(ordinal: string): readonly IndexedDocument[] | undefined {
    const { goc } = this.index;
    const rows = this.file(numberFile(goc.spread, ordinal)) as readonly DocumentRow[] | undefined;
    return rows && (readRows(goc, rows).byOrdinal.get(ordinal) ?? []);
  }

  /** Whether the file of names is loaded: `names` and `named` are for then. */
  hasNames(): boolean {
    return this.file(NAMES_FILE) !== undefined;
  }

  /** Marks and bodies. */
  get names(): NamesFile {
    return this.index[NAMES_FILE] as NamesFile;
  }

  /** Documents with an alias or without a number. */
  named(): readonly IndexedDocument[] {
    return readRows(this.index.goc, this.names.documents).documents;
  }

  /** All documents whose title files are loaded, in the corpus's order, as lists that stay the same objects. */
  titled(): readonly (readonly IndexedDocument[])[] {
    const { goc } = this.index;
    return Array.from(
      { length: goc.titles },
      (_, at) => this.file(titleFile(at)) as readonly DocumentRow[] | undefined,
    )
      .filter((rows) => rows !== undefined)
      .map((rows) => readRows(goc, rows).documents);
  }
}
