import { formatLongDate, formatShortDate } from '../../document/date.ts';
import { documentTypeName } from '../../document/documentType.ts';
import { documentName } from '../../document/name.ts';
import type { DocumentMetadata } from '../../document/schema.ts';
import { type Force, UNKNOWN_FORCE } from '../../document/standing.ts';
import { type DocumentTree, eachProvision, officialTexts, type Provision } from '../../provision/tree.ts';
import { ALSO_CALLED, type ClauseRecord, ISSUED, type Owner, TITLE } from './record.ts';

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
      year: Number(metadata.date.value?.slice(0, 4) ?? 0),
    },
  };
  const isCore = metadata.role !== 'related';
  return [
    nameRecord(owner, metadata, isCore),
    ...textRecords(owner, tree, isCore, keywordsOf),
    ...factsRecord(owner, metadata, issuerNames, isCore),
  ];
}

/** What a document is about: its official title where the name has not said it, else in the site's words. */
function subjectOf(
  { name }: Owner,
  { title, subject }: DocumentMetadata,
): { isTitle: boolean; subject: string } {
  const words = title.value ?? '';
  const isTitle = words !== '' && !name.endsWith(words);
  return { isTitle, subject: capitalise(isTitle ? words : (subject?.value ?? '')) };
}

function nameRecord(owner: Owner, metadata: DocumentMetadata, isCore: boolean): ClauseRecord {
  const type = documentTypeName(metadata.type);
  const { isTitle, subject } = subjectOf(owner, metadata);
  const values = (facts: readonly { value?: string }[]) => facts.flatMap(({ value }) => value ?? []);
  const numbers = values([metadata.number, ...metadata.otherNumbers]);
  const titles = values([metadata.title, ...(metadata.subject ? [metadata.subject] : [])]);
  const aliases = values(metadata.aliases);
  const others = [...aliases, ...numbers.slice(1).map((number) => `${type} ${number}`)];
  const alsoCalled = others.length > 0 ? `${ALSO_CALLED} ${others.join('; ')}.` : '';
  // Readers tell documents of one title apart by their years.
  const ofYear = metadata.date.value === undefined ? '' : ` năm ${metadata.date.value.slice(0, 4)}`;
  const bare = titles.map((title) => title.replace(/^(?:về việc|về|của)\s+/iu, ''));
  return {
    owner,
    place: '',
    label: isTitle ? TITLE : '',
    text: [subject, alsoCalled].filter(Boolean).join(subject.endsWith('.') ? ' ' : '. '),
    indexed: [
      `${owner.name} ${subject}`,
      ...titles.map((title) => `${withType(type, title)}${ofYear}`),
      ...others,
    ],
    field: 'name',
    isCore,
    names: [
      owner.name,
      ...numbers.flatMap((number) => [number, `${type} ${number}`]),
      ...aliases,
      ...titles.flatMap((title) => [title, withType(type, title)]),
      ...bare.flatMap((title) => [title, withType(type, title)]),
      ...(ofYear === '' ? [] : [...aliases, ...bare].map((title) => `${withType(type, title)}${ofYear}`)),
    ],
    keywords: metadata.keywords,
  };
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const withType = (type: string, title: string) =>
  title.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi')) ? title : `${type} ${title}`;

function textRecords(
  owner: Owner,
  tree: DocumentTree,
  isCore: boolean,
  keywordsOf: (provision: string) => readonly string[],
): ClauseRecord[] {
  const units = [...eachProvision(tree.provisions)].flatMap((provision): ClauseRecord[] => {
    const text = unitText(provision);
    const isHeading = provision.isHeading || provision.headingBelow !== undefined;
    const record = {
      owner,
      place: provision.id,
      label: provision.label ?? '',
      text,
      isCore,
      keywords: keywordsOf(provision.id),
    };
    if (text === '') return [];
    return [{ ...record, field: isHeading ? 'heading' : 'text', names: isHeading ? [text] : [] }];
  });
  const notes = tree.footnotes.map(
    ({ id, label, text }): ClauseRecord => ({
      owner,
      place: `chu-thich-${id}`,
      label,
      text: text.value,
      field: 'text',
      isCore,
      names: [],
    }),
  );
  return [...units, ...notes.filter(({ text }) => text !== '')];
}

/** A unit's own words: its line, the heading below its label, the cells of its table. */
function unitText(unit: Provision): string {
  const parts = officialTexts(unit).map(({ value }) => value.trim());
  return parts.filter((part) => part !== '').join(' · ');
}

function factsRecord(
  owner: Owner,
  metadata: DocumentMetadata,
  issuerNames: readonly string[],
  isCore: boolean,
): ClauseRecord[] {
  const [issuerName] = issuerNames;
  const type = documentTypeName(metadata.type);
  const { title, subject, signatory, date, status, contents, remarks } = metadata;
  const about = subjectOf(owner, metadata);
  const issued = [
    ...(issuerName === undefined ? [] : [issuerName]),
    ...(date.value === undefined ? [] : [formatLongDate(date.value)]),
    ...(signatory.value === undefined ? [] : [`người ký: ${signatory.value}`]),
  ].join(', ');
  const lines = [
    ...(issued === '' ? [] : [`${ISSUED} ${issued}`]),
    ...(title.value !== undefined && subject?.value !== undefined ? [subject.value] : []),
    ...(status.note === undefined ? [] : [status.note]),
    ...contents.flatMap(({ label, fact }) => (fact.value === undefined ? [] : [`${label}: ${fact.value}`])),
    ...remarks.flatMap(({ value }) => value ?? []),
  ].map((line) => line.replace(/[.\s]+$/u, ''));
  if (lines.length === 0) return [];
  return [
    {
      owner,
      place: '',
      label: about.isTitle && issued !== '' ? TITLE : '',
      // A row tells what the document is about before it tells who issued it.
      text: `${[...(issued !== '' && about.subject ? [about.subject.replace(/[.\s]+$/u, '')] : []), ...lines].join('. ')}.`,
      indexed: [...lines, ...(issuerName === undefined ? [] : [`${type} của ${issuerName}`])],
      field: 'facts',
      isCore,
      names: [
        ...(date.value === undefined ? [] : [formatShortDate(date.value)]),
        ...issuerNames.flatMap((name) => {
          const ofIssuer = `${type} của ${name}`;
          return date.value === undefined ? [ofIssuer] : [ofIssuer, `${ofIssuer} ${date.value.slice(0, 4)}`];
        }),
      ],
    },
  ];
}
