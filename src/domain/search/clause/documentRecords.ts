import { formatLongDate, formatShortDate } from '../../document/date.ts';
import { documentTypeName } from '../../document/documentType.ts';
import { documentName, withTypeName } from '../../document/name.ts';
import type { DocumentMetadata } from '../../document/schema.ts';
import { type Force, UNKNOWN_FORCE } from '../../document/standing.ts';
import { type DocumentTree, eachProvision, officialTexts, type Provision } from '../../provision/tree.ts';
import { capitalised } from '../../text/capitalised.ts';
import { ALSO_CALLED, asSentences, type ClauseRecord, ISSUED, type Owner, TITLE } from './record.ts';

/** A record of a document, which says whose it is only once all are made. */
type OwnRecord = Omit<ClauseRecord, 'owner' | 'isCore'>;

/**
 * Everything of a document that can be found: its name, every unit of its text, and what is known about it. The
 * issuer's names are all that readers call it by, its own name first; `keywordsOf` gives readers' words for a unit.
 */
export function documentRecords(
  metadata: DocumentMetadata,
  tree: DocumentTree,
  issuerNames: readonly string[] = [],
  force: Force = UNKNOWN_FORCE,
  keywordsOf: (provision: string) => readonly string[] = () => [],
): ClauseRecord[] {
  const owner: Owner = {
    key: metadata.id,
    name: documentName(metadata),
    status: force.phrase,
    facets: {
      type: metadata.type,
      issuer: metadata.issuer.value ?? '',
      level: metadata.level,
      status: force.id,
      year: Number(yearOf(metadata) ?? 0),
    },
  };
  const isCore = metadata.role !== 'related';
  return [
    nameRecord(owner.name, metadata),
    ...textRecords(tree, keywordsOf),
    ...factsRecord(owner.name, metadata, issuerNames),
  ].map((record) => ({ owner, isCore, ...record }));
}

const yearOf = ({ date }: DocumentMetadata) => date.value?.slice(0, 4);
const valuesOf = (facts: readonly { value?: string }[]) => facts.flatMap(({ value }) => value ?? []);

/** What a document is about: its official title where the name has not said it, else in the site's words. */
function subjectOf(
  name: string,
  { title, subject }: DocumentMetadata,
): { isTitle: boolean; subject: string } {
  const words = title.value ?? '';
  const isTitle = words !== '' && !name.endsWith(words);
  return { isTitle, subject: capitalised(isTitle ? words : (subject?.value ?? '')) };
}

function nameRecord(name: string, metadata: DocumentMetadata): OwnRecord {
  const type = documentTypeName(metadata.type);
  const typed = (title: string) => withTypeName(type, title);
  const { isTitle, subject } = subjectOf(name, metadata);
  const numbers = valuesOf([metadata.number, ...metadata.otherNumbers]);
  const titles = valuesOf([metadata.title, ...(metadata.subject ? [metadata.subject] : [])]);
  const aliases = valuesOf(metadata.aliases);
  const others = [...aliases, ...numbers.slice(1).map((number) => `${type} ${number}`)];
  const alsoCalled = others.length > 0 ? `${ALSO_CALLED} ${others.join('; ')}.` : '';
  // Readers tell documents of one title apart by their years.
  const year = yearOf(metadata);
  const ofYear = year === undefined ? '' : ` năm ${year}`;
  const bare = titles.map((title) => title.replace(/^(?:về việc|về|của)\s+/iu, ''));
  return {
    label: isTitle ? TITLE : '',
    text: [subject, alsoCalled].filter(Boolean).join(subject.endsWith('.') ? ' ' : '. '),
    indexed: [`${name} ${subject}`, ...titles.map((title) => `${typed(title)}${ofYear}`), ...others],
    field: 'name',
    names: [
      name,
      ...numbers.flatMap((number) => [number, `${type} ${number}`]),
      ...aliases,
      ...[...titles, ...bare].flatMap((title) => [title, typed(title)]),
      ...(year === undefined ? [] : [...aliases, ...bare].map((title) => `${typed(title)}${ofYear}`)),
    ],
    keywords: metadata.keywords,
  };
}

function textRecords(
  { provisions, footnotes }: DocumentTree,
  keywordsOf: (provision: string) => readonly string[],
): OwnRecord[] {
  const units = [...eachProvision(provisions)].map((provision): OwnRecord => {
    const { id: place, label = '', isHeading, headingBelow } = provision;
    const record = { place, label, text: unitText(provision), keywords: keywordsOf(place) };
    return isHeading || headingBelow !== undefined
      ? { ...record, field: 'heading', names: [record.text] }
      : { ...record, field: 'text' };
  });
  const notes = footnotes.map(
    ({ id, label, text }): OwnRecord => ({
      place: `chu-thich-${id}`,
      label,
      text: text.value,
      field: 'text',
    }),
  );
  return [...units, ...notes].filter(({ text }) => text !== '');
}

/** A unit's own words: its line, the heading below its label, the cells of its table. */
function unitText(unit: Provision): string {
  const parts = officialTexts(unit).map(({ value }) => value.trim());
  return parts.filter((part) => part !== '').join(' · ');
}

function factsRecord(name: string, metadata: DocumentMetadata, issuerNames: readonly string[]): OwnRecord[] {
  const type = documentTypeName(metadata.type);
  const { title, subject, signatory, date, status, contents, remarks } = metadata;
  const about = subjectOf(name, metadata);
  const ofIssuer = issuerNames.map((issuer) => `${type} của ${issuer}`);
  const issued = [
    ...issuerNames.slice(0, 1),
    ...(date.value === undefined ? [] : [formatLongDate(date.value)]),
    ...(signatory.value === undefined ? [] : [`người ký: ${signatory.value}`]),
  ].join(', ');
  const lines = [
    ...(issued === '' ? [] : [`${ISSUED} ${issued}`]),
    ...(title.value !== undefined && subject?.value !== undefined ? [subject.value] : []),
    ...(status.note === undefined ? [] : [status.note]),
    ...contents.flatMap(({ label, fact }) => (fact.value === undefined ? [] : [`${label}: ${fact.value}`])),
    ...valuesOf(remarks),
  ];
  if (lines.length === 0) return [];
  return [
    {
      label: about.isTitle && issued !== '' ? TITLE : '',
      // A row tells what the document is about before it tells who issued it.
      text: asSentences(issued !== '' && about.subject ? [about.subject, ...lines] : lines),
      indexed: [...lines, ...ofIssuer.slice(0, 1)],
      field: 'facts',
      names: [
        ...(date.value === undefined ? [] : [formatShortDate(date.value)]),
        ...ofIssuer.flatMap((one) =>
          date.value === undefined ? [one] : [one, `${one} ${yearOf(metadata)}`],
        ),
      ],
    },
  ];
}
