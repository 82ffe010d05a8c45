import { OWN_PROGRAMME } from '../../../site.config.ts';
import type { Body, GlossaryTerm } from '../../document/catalogues.ts';
import { DOCUMENT_TYPE_IDS, documentTypeName } from '../../document/documentType.ts';
import { documentName, documentSubject } from '../../document/name.ts';
import { ruledId, slug } from '../../document/ruledId.ts';
import type { DocumentMetadata } from '../../document/schema.ts';
import { readBorneNumber } from '../../number/borneNumber.ts';
import type { PackedNumbers } from '../../number/knownNumbers.ts';
import { packNumbers } from '../../number/packNumbers.ts';
import type { BodyRow, Vocabulary } from '../../number/typed/lexicon.ts';
import { shortPlace } from '../../provision/spokenPlace.ts';
import { eachProvision, type Provision } from '../../provision/tree.ts';
import { firstWords } from '../../text/firstWords.ts';
import { namedNumbers } from './namedNumbers.ts';
import { writeNumberCell } from './numberCell.ts';
import {
  BODIES_FILE,
  type DocumentRow,
  NAMED_FILE,
  numberFile,
  OWN_WORDS,
  type PlaceFile,
  placeFile,
  type ResolverFile,
  type ResolverIndex,
  ROOT_FILE,
  type RootFile,
  TERM_ID,
  titleFile,
} from './resolverIndex.ts';

/** What the index is made from: a document's facts and its text. */
export interface ResolvableDocument {
  metadata: Pick<
    DocumentMetadata,
    'id' | 'type' | 'number' | 'otherNumbers' | 'aliases' | 'title' | 'subject' | 'issuer' | 'date' | 'role'
  >;
  provisions: readonly Provision[];
  /** What is known of its force, in words. */
  force?: string;
}

/** Up to here numbers go by the last figure of the ordinal, above by the last two: about thirty documents a file. */
const ONE_FIGURE = 300;
const TITLES_A_FILE = 250;
/** Letters of a provision's beginning: a line of a suggestion on a phone. */
const WORDS_OF_A_PROVISION = 40;
const RANK = { programme: 0, cited: 1, related: 2 };

/** All files of the index, by name; the whole is itself an index with everything loaded. */
export function buildResolverIndex(
  documents: Iterable<ResolvableDocument>,
  allBodies: readonly Body[],
  glossary: readonly GlossaryTerm[] = [],
): ResolverIndex {
  const all = [...documents].sort((a, b) => RANK[a.metadata.role] - RANK[b.metadata.role]);
  const numbers = packNumbers(all.flatMap(({ metadata }) => numbersOf(metadata)));
  const isIssuing = byIssuing(all, allBodies, numbers);
  const bodies = allBodies.filter(isIssuing);
  const rows = all.map((one) => toRow(one, bodies));
  const named = rows.filter((_, at) => isNamed(all[at]!));
  const vocabulary: Vocabulary = { numbers, bodies: bodies.map(toBodyRow) };
  const called = named.flatMap(([, , , , , , aliases = '', name = '']) => [...aliases.split('|'), name]);
  const root: RootFile = {
    ...vocabulary,
    spread: all.length <= ONE_FIGURE ? 1 : 2,
    titles: Math.ceil(rows.length / TITLES_A_FILE),
    namedNumbers: namedNumbers(vocabulary, called),
  };
  const files: Record<string, ResolverFile> = {
    [ROOT_FILE]: root,
    [BODIES_FILE]: [
      ...allBodies.filter((body) => !isIssuing(body)).map(toBodyRow),
      ...glossary.filter(({ kind }) => kind === 'term').map(toTermRow),
    ],
    [NAMED_FILE]: named,
    [placeFile(OWN_PROGRAMME)]: [],
    ...numberFiles(root.spread, all, rows),
  };
  for (let at = 0; at < root.titles; at++)
    files[titleFile(at)] = rows.slice(at * TITLES_A_FILE, (at + 1) * TITLES_A_FILE);
  for (const { metadata, provisions } of all)
    if (provisions.length > 0) files[placeFile(metadata.id)] = toPlaces(provisions);
  return files;
}

/** Tells the bodies that issued a document here, or whose mark stands in a number and is no issuer's ("TW"). */
function byIssuing(
  all: readonly ResolvableDocument[],
  bodies: readonly Body[],
  numbers: PackedNumbers,
): (body: Body) => boolean {
  const inferred = all.map(({ metadata }) => bodies[inferIssuer(metadata.number.value, bodies)]?.id);
  const issuers = new Set([...all.map(({ metadata }) => metadata.issuer.value), ...inferred]);
  const marksOf = ({ abbreviations }: Body) => abbreviations.map(({ form }) => lettersOf(form));
  const issuersMarks = bodies.filter(({ id }) => issuers.has(id)).flatMap(marksOf);
  const inNumbers = new Set(Object.keys(numbers).flatMap((symbol) => symbol.split('-').map(lettersOf)));
  const others = [...inNumbers].filter((mark) => !issuersMarks.includes(mark));
  return (body) => issuers.has(body.id) || marksOf(body).some((mark) => others.includes(mark));
}

const lettersOf = (mark: string) => slug(mark).replace(/\d+$/, '');

/** The documents of each ordinal's last figures. */
function numberFiles(
  spread: number,
  all: readonly ResolvableDocument[],
  rows: readonly DocumentRow[],
): Record<string, DocumentRow[]> {
  const names = Array.from({ length: 10 ** spread }, (_, at) => numberFile(spread, String(at)));
  const files = Object.fromEntries(names.map((name) => [name, [] as DocumentRow[]]));
  all.forEach(({ metadata }, at) => {
    const ordinals = numbersOf(metadata).flatMap((one) => readBorneNumber(one)?.ordinal ?? []);
    for (const name of new Set(ordinals.map((ordinal) => numberFile(spread, ordinal))))
      files[name]!.push(rows[at]!);
  });
  return files;
}

type Metadata = ResolvableDocument['metadata'];

/** The main number and its other forms. */
function numbersOf({ number, otherNumbers }: Metadata): string[] {
  return [number, ...otherNumbers].flatMap(({ value }) => value ?? []);
}

const isNamed = ({ metadata }: ResolvableDocument) =>
  metadata.aliases.length > 0 || metadata.number.value === undefined;

function toRow(
  { metadata, provisions, force = '' }: ResolvableDocument,
  bodies: readonly Body[],
): DocumentRow {
  const { id, type, number, title, issuer, date, aliases } = metadata;
  const dates = [date.value, ...date.otherwise.map(({ value }) => value)].flatMap((one) => one ?? []);
  const name = documentName(metadata);
  const first = numbersOf(metadata)[0] ?? '';
  const ownName = number.value === undefined ? '' : `${documentTypeName(type)} ${number.value}`;
  const names = aliases.flatMap(({ value }) => value ?? []);
  if (number.value === undefined && title.value !== undefined && !name.includes(title.value))
    names.push(`${name} ${title.value}`);
  const row = [
    DOCUMENT_TYPE_IDS.indexOf(type),
    numbersOf(metadata)
      .map((one) => writeNumberCell(one, readBorneNumber(one)))
      .join('|'),
    subjectCell(metadata),
    dates.join('|'),
    bodies.findIndex((body) => body.id === issuer.value) + 1,
    force,
    names.join('|'),
    name === ownName ? '' : name,
    id === ruledId(type, first, readBorneNumber(first)?.year !== 0, dates[0] ?? '') ? '' : id,
    provisions.length > 0 ? 1 : 0,
    issuer.value === undefined ? inferIssuer(number.value, bodies) + 1 : 0,
  ];
  return cut(row) as unknown as DocumentRow;
}

/** A row without what is empty at its end. */
function cut(row: readonly (string | number)[]): readonly (string | number)[] {
  return row.slice(0, Math.max(1, row.findLastIndex((cell) => cell !== '' && cell !== 0) + 1));
}

/** The subject, with its sign where it is in the site's own words. */
function subjectCell(metadata: Metadata): string {
  const subject = documentSubject(metadata);
  return subject ? `${subject.isOfficial ? '' : OWN_WORDS}${subject.text}` : '';
}

/** The body whose mark ends the number, where that is one body and no umbrella for a whole group (TW, TU). */
function inferIssuer(number: string | undefined, bodies: readonly Body[]): number {
  const mark = readBorneNumber(number ?? '')
    ?.parts.at(-1)
    ?.replace(/\d+$/, '');
  const bearing = bodies.filter(({ abbreviations }) => abbreviations.some(({ form }) => slug(form) === mark));
  return bearing.length === 1 && bearing[0]!.id !== bearing[0]!.group ? bodies.indexOf(bearing[0]!) : -1;
}

function toBodyRow({ id, names, abbreviations }: Body): BodyRow {
  const marks = abbreviations.map(({ form }) => form).join('|');
  return cut([names.join('|'), marks, slug(names[0]!) === id ? '' : id]) as unknown as BodyRow;
}

const toTermRow = ({ term }: GlossaryTerm): BodyRow => [term, '', TERM_ID];

function toPlaces(provisions: readonly Provision[]): PlaceFile {
  return [...eachProvision(provisions)].map(
    ({ id, text }) => [id, shortPlace(id), firstWords(text.value, WORDS_OF_A_PROVISION)] as const,
  );
}
