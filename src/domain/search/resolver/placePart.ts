import { OWN_PROGRAMME, TERRITORY_NAMES } from '../../../site.config.ts';
import { documentTypeName } from '../../document/documentType.ts';
import { findPlaces } from '../../place/typed/findPlaces.ts';
import { type PlaceQuery, readPlaces } from '../../place/typed/placeQueries.ts';
import { readPlace } from '../../place/typed/readPlace.ts';
import { foldText } from '../../text/fold.ts';
import { mayMean } from '../../text/mayMean.ts';
import { plainWords, toWords, type Word } from '../../text/words.ts';
import type { TypedQuery } from '../typedQuery.ts';
import type { IndexedDocument } from './indexedDocument.ts';
import type { Reader as AnyReader } from './indexReader.ts';
import type * as names from './namePart.ts';
import type * as numbers from './numberPart.ts';
import { type DocumentHit, documentHit, type Hit, MOST_NEAR, type Resolution } from './resolution.ts';
import { type PlaceFile, placeFile } from './resolverIndex.ts';

type Reader = AnyReader<{ names: typeof names; numbers: typeof numbers }>;

/** The answer when the query is a place, alone or with its document; undefined when it is not. */
export function resolvePlace(reader: Reader, { text }: TypedQuery): Resolution | undefined {
  for (const place of readPlaces(asPlace(text))) {
    const answer = answerPlace(reader, place, text);
    // Other ways to read the query are for when this one leads nowhere, not for when its files are still to come.
    if (answer || reader.isWaiting) return answer;
  }
  return undefined;
}

/** "điểm 4/III" is below "mục III"; an "l" beside Roman figures is an "I". */
const asPlace = (text: string) =>
  text
    .replace(/(?<=m[ụu]c )l(?=[IVXl]{0,2}(?!\p{L}))/giu, 'I')
    .replace(/(\p{L}+ \d+)\/(?=[IVX]+(?!\p{L}))/u, '$1 mục ');

/** The answer to one way to read a query as a place; undefined where it leads nowhere. */
function answerPlace(reader: Reader, place: PlaceQuery, text: string): Resolution | undefined {
  const { rest, isDoubtful, isOneOfTwo } = place;
  const documents = programmeIn(reader, rest) ?? findDocuments(reader, rest);
  const answers = documents.map((document) => placeIn(reader, document, place));
  const hits = answers.flatMap((answer) => answer.hits).slice(0, MOST_PLACES);
  const isWhole = answers.every((answer) => answer.isWhole);
  // A figure that stands beside the place without a word may be anything.
  const isSure =
    isWhole &&
    !isDoubtful &&
    !rest.some(isPart) &&
    (rest.length === 0 || rest.some(({ isDigits }) => !isDigits));
  if (hits.length > 0) return { kind: hits.length === 1 && isSure ? 'certain' : 'several', hits, near: [] };
  const near = answers.flatMap((answer) => answer.near).slice(0, MOST_NEAR);
  if (near.length === 0 || isDoubtful || isOneOfTwo || isDate(text)) return undefined;
  return { kind: 'no-such-number', hits, near, asked: text };
}

/** What is left of a query without the place in it. */
export const besidePlace = ({ text }: TypedQuery) => readPlace(toWords(text))?.rest ?? [];

const isDate = (query: string) => /^\s*\d/.test(query);

/** The documents that words mean, by number or by their whole name. */
function findDocuments(reader: Reader, words: readonly Word[]): IndexedDocument[] {
  const [names, numbers] = [reader.part('names'), reader.part('numbers')];
  if (!names || !numbers || !reader.root) return [];
  return [...new Set([...names.calledSo(reader, words), ...numbers.findNumbered(reader, words)])];
}

/** Words that name no other text: "II.2 của chương trình này", "điểm II.2". */
const BESIDE = 'của trong phần mục điểm'.split(' ');
/** A part of a place that has no address of its own: "đoạn cuối điểm 4 mục I". */
const PARTS = 'đoạn câu ý đầu cuối'.split(' ');
const isOneOf = (list: readonly string[]) => (word: Word) =>
  list.some((spelled) => foldText(spelled) === word.text && mayMean(word, spelled));
const isPart = isOneOf(PARTS);
const isBeside = isOneOf([...BESIDE, ...PARTS]);
/** Words that the programme is called by, besides those of its title: "CTHĐ NQTW5". */
const CALLED = [
  ...'chuong trinh hanh dong nay cthd nq tw nqtw'.split(' '),
  ...TERRITORY_NAMES.flatMap((name) => [...plainWords(name), plainWords(name).join('')]),
];

/** Rows of places that are like enough to choose from. */
const MOST_PLACES = 20;

/** A document that a place is looked for in. */
type Holder = Pick<IndexedDocument, 'id' | 'name' | 'hasText'> & Partial<IndexedDocument>;
/** What a place without a document lies in: its file is always there, empty where its text is not. */
const PROGRAMME: Holder = { id: OWN_PROGRAMME, name: documentTypeName('chuong-trinh'), hasText: true };

/** The programme, when the rest is nothing, says "chương trình", or repeats its title; undefined when it says another. */
function programmeIn(reader: Reader, rest: readonly Word[]): Holder[] | undefined {
  if (rest.length === 0) return [PROGRAMME];
  const isSaid = rest.some(({ text }) => text === 'trinh' || text === 'cthd');
  if (!isSaid && !rest.every(isBeside)) return undefined;
  const named = reader.part('names')?.named(reader) ?? [];
  const programme = named.filter(({ id }) => id === PROGRAMME.id);
  const called = isSaid
    ? programme.flatMap((one) => plainWords([one.name, ...one.aliases, one.subject].join(' ')))
    : [];
  const words = new Set(isSaid ? [...called, ...CALLED] : []);
  return rest.every((word) => isBeside(word) || words.has(word.text)) ? programme : undefined;
}

interface PlaceAnswer {
  hits: readonly Hit[];
  near: readonly Hit[];
  /** The place is named from its outermost unit on. */
  isWhole: boolean;
}

function placeIn(reader: Reader, document: Holder, place: PlaceQuery): PlaceAnswer {
  const nothing = { hits: [], near: [], isWhole: true };
  // Of a document that is named there is something to show, if not the place.
  const instead = (lack: DocumentHit['lack']) =>
    place.rest.length === 0 ? [] : [documentHit(document as IndexedDocument, lack)];
  if (!document.hasText) return { ...nothing, hits: instead('no-text') };
  const file = reader.file<PlaceFile>(placeFile(document.id));
  if (!file) return nothing;
  const rows = new Map(file.map((row) => [row[0], row]));
  const { found, near, isWhole } = findPlaces([...rows.keys()], place);
  const toHit = (provision: string): Hit => {
    const [, at, words] = rows.get(provision)!;
    return { kind: 'provision', document: document.id, provision, name: document.name, place: at, words };
  };
  if (found.length > 0) return { ...nothing, hits: found.map(toHit), isWhole };
  return { ...nothing, hits: instead('no-such-clause'), near: near.map(toHit) };
}
