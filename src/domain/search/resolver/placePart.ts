import { OWN_PROGRAMME, TERRITORY_NAMES } from '../../../site.config.ts';
import { documentTypeName } from '../../document/documentType.ts';
import { type PlaceQuery, readPlaces } from '../../place/typed/placeQueries.ts';
import { readPlace, type Step } from '../../place/typed/readPlace.ts';
import { parseId } from '../../provision/id.ts';
import { plainWords, toWords, type Word } from '../../text/words.ts';
import type { TypedQuery } from '../typedQuery.ts';
import { documentHit } from './hits.ts';
import type { IndexReader } from './indexReader.ts';
import { TIER } from './nameFit.ts';
import type { IndexedDocument } from './readDocuments.ts';
import { type Hit, MOST_NEAR, type Resolution } from './resolution.ts';
import { type PlaceFile, type PlaceRow, placeFile } from './resolverIndex.ts';

/** The answer when the query is a place, alone or with its document; undefined when it is not. */
export function resolvePlace(reader: IndexReader, { text }: TypedQuery): Resolution | undefined {
  for (const place of readPlaces(text)) {
    const documents = programmeIn(reader, place.rest) ?? findDocuments(reader, place.rest);
    const isBare = place.rest.length === 0;
    const answers = documents.map((document) => placeIn(reader, document, place, isBare));
    const found = answers.flatMap(({ hits }) => hits);
    const isWhole = answers.every((answer) => answer.isWhole);
    // A figure that stands beside the place without a word may be anything.
    const isSure = isWhole && !place.isDoubtful && !(!isBare && place.rest.every(({ isDigits }) => isDigits));
    if (found.length > 0)
      return {
        kind: found.length === 1 && isSure ? 'certain' : 'several',
        hits: found.slice(0, 20),
        near: [],
      };
    const saysNothing = place.isDoubtful || place.isOneOfTwo || isDate(text);
    const near = saysNothing ? [] : answers.flatMap((answer) => answer.near).slice(0, MOST_NEAR);
    if (near.length > 0) return { kind: 'no-such-number', hits: [], near, asked: text };
    // Other ways to read the query are for when this one leads nowhere, not for when its files are still to come.
    if (reader.isWaiting) return undefined;
  }
  return undefined;
}

/** What is left of a query without the place in it. */
export const besidePlace = ({ text }: TypedQuery) => readPlace(toWords(text))?.rest ?? [];

const isDate = (query: string) => /^\s*\d/.test(query);

/** The documents that words mean, by number or by their whole name. */
function findDocuments(reader: IndexReader, words: readonly Word[]): IndexedDocument[] {
  const [names, numbers] = [reader.part('names'), reader.part('numbers')];
  if (!names || !numbers || !reader.root) return [];
  const called = names.wholeNames(reader, words).filter(({ tier }) => tier === TIER.exact);
  return [...new Set([...called.map(({ item }) => item), ...numbers.findNumbered(reader, words)])];
}

/** Words that name no other text: "II.2 của chương trình này", "điểm II.2". */
const BESIDE = new Set('cua trong phan muc diem doan'.split(' '));
/** Words that the programme is called by, besides those of its title: "CTHĐ NQTW5". */
const CALLED = [
  ...'chuong trinh hanh dong nay cthd nq tw nqtw'.split(' '),
  ...TERRITORY_NAMES.flatMap((name) => [...plainWords(name), plainWords(name).join('')]),
];

/** A document that a place is looked for in. */
type Holder = Pick<IndexedDocument, 'id' | 'name' | 'hasText'> & Partial<IndexedDocument>;
/** What a place without a document lies in: its file is always there, empty where its text is not. */
const PROGRAMME: Holder = { id: OWN_PROGRAMME, name: documentTypeName('chuong-trinh'), hasText: true };

/** The programme, when the rest is nothing, says "chương trình", or repeats its title; undefined when it says another. */
function programmeIn(reader: IndexReader, rest: readonly Word[]): Holder[] | undefined {
  if (rest.length === 0) return [PROGRAMME];
  const isSaid = rest.some(({ text }) => text === 'trinh' || text === 'cthd');
  if (!isSaid && !rest.every(({ text }) => BESIDE.has(text))) return undefined;
  const named = reader.part('names')?.named(reader) ?? [];
  const programme = named.filter(({ id }) => id === PROGRAMME.id);
  const called = isSaid
    ? programme.flatMap((one) => plainWords([one.name, ...one.aliases, one.subject].join(' ')))
    : [];
  const words = new Set(isSaid ? [...called, ...CALLED] : []);
  return rest.every(({ text }) => BESIDE.has(text) || words.has(text)) ? programme : undefined;
}

interface PlaceAnswer {
  hits: Hit[];
  near: Hit[];
  /** The place is named from its outermost unit on. */
  isWhole: boolean;
}

function placeIn(reader: IndexReader, document: Holder, place: PlaceQuery, isBare: boolean): PlaceAnswer {
  const nothing = { hits: [], near: [], isWhole: true };
  if (!document.hasText)
    return isBare ? nothing : { ...nothing, hits: [documentHit(document as IndexedDocument, 'no-text')] };
  const file = reader.file<PlaceFile>(placeFile(document.id));
  if (!file) return nothing;
  const { id, name } = document;
  const toHit = ([provision, place, words]: PlaceRow): Hit => ({
    kind: 'provision',
    document: id,
    provision,
    name,
    place,
    words,
  });
  const exact = place.id === undefined ? undefined : file.find(([id]) => id === place.id);
  if (exact) return { hits: [toHit(exact)], near: [], isWhole: true };
  // "phần II" is how a mục is called where a text has no phần.
  const hasParts = file.some(([id]) => parseId(id)?.[0]?.unit === 'phan');
  const steps = hasParts
    ? place.steps
    : place.steps.map((step) => (step.unit === 'phan' ? { ...step, unit: 'muc' } : step));
  const fitting = file.filter(([id]) => fits(id, steps));
  const whole = fitting.filter(([id]) => parseId(id)!.length === steps.length);
  const hits = (whole.length > 0 ? whole : fitting).map(toHit);
  if (hits.length > 0) return { hits, near: [], isWhole: whole.length > 0 };
  const near = nearPlaces(file, steps).map(toHit);
  return isBare
    ? { ...nothing, near }
    : { ...nothing, hits: [documentHit(document as IndexedDocument, 'no-such-clause')], near };
}

/** True when every step stands in the path and the last unit of the path is one of the steps. */
function fits(id: string, steps: readonly Step[]): boolean {
  const parts = parseId(id);
  if (!parts) return false;
  const has = ({ unit, numbers }: Step) =>
    parts.some((part) => part.unit === unit && (numbers.length === 0 || numbers.includes(part.number ?? '')));
  return steps.every(has) && steps.some(({ unit }) => unit === parts.at(-1)!.unit);
}

/** Places that fit all steps but one; where there are none, the units of the steps' kinds, the outermost first. */
function nearPlaces(file: PlaceFile, steps: readonly Step[]): PlaceRow[] {
  const found = steps.flatMap((_, without) => {
    const others = steps.filter((_, at) => at !== without);
    return file.filter(([id]) => fits(id, others) && parseId(id)!.length === others.length);
  });
  if (found.length > 0) return [...new Set(found)].slice(0, MOST_NEAR);
  const units = new Set(steps.map(({ unit }) => unit));
  const depth = (id: string) => parseId(id)?.length ?? 0;
  return file
    .filter(([id]) => units.has(parseId(id)?.at(-1)?.unit ?? ''))
    .sort((a, b) => depth(a[0]) - depth(b[0]));
}
