import { documentHits, bodyHit } from './hits.ts';
import { fitNumbers, type Fit } from './fitNumber.ts';
import { lexiconOf } from './lexicon.ts';
import { matchNames, matchWholeNames, type NameFit, type NameList, type NameQuery, TIER, toNameQuery } from './matchNames.ts';
import { nearNumbers } from './nearNumbers.ts';
import { type NumberReading, readNumbers } from './numberReading.ts';
import { DocumentReader, type IndexedDocument } from './readDocuments.ts';
import { type Hit, MOST_NEAR, MOST_TITLES, NOTHING, type Resolution } from './resolution.ts';
import type { BodyRow, ResolverIndex, RootFile } from './resolverIndex.ts';
import { resolvePlace } from './resolvePlace.ts';
import { searchableBody, searchableDocument } from './searchableNames.ts';
import { toWords, type Word } from './words.ts';

/**
 * What is known about a query from the files loaded so far: the documents that bear a number, the clause a place
 * names, the documents and bodies that words name. Never guesses: what fits two documents gives two rows.
 */
export function resolveQuery(index: ResolverIndex, query: string): Resolution {
  return resolve(new DocumentReader(index), query);
}

/** Files that a query still needs; load them and ask again, until there are none. */
export function shardsFor(index: ResolverIndex, query: string): string[] {
  const reader = new DocumentReader(index);
  resolve(reader, query);
  return [...reader.missing];
}

function resolve(reader: DocumentReader, query: string): Resolution {
  const words = toWords(query);
  if (words.length === 0) return NOTHING;
  const place = resolvePlace(reader, query, (rest) => findDocuments(reader, rest));
  if (place) return place;
  const number = resolveNumber(reader, words, query);
  return number ?? resolveNames(reader, words, []);
}

/** The documents that words mean, by number or by their whole name. */
function findDocuments(reader: DocumentReader, words: readonly Word[]): IndexedDocument[] {
  const lexicon = lexiconOf(reader.index.goc);
  const readings = readNumbers(lexicon, words).filter(({ isLoose, isDateLike }) => !isLoose && !isDateLike);
  const fits = fitAll(reader, readings) ?? [];
  const named = wholeNames(reader, words).filter(({ tier, item }) => tier === TIER.exact && isDocument(item));
  return unique([...named.map(({ item }) => item as IndexedDocument), ...fits.map(({ document }) => document)]);
}

/** The answer for a number; undefined when the query is none, or words stand in it that names may hold. */
function resolveNumber(reader: DocumentReader, words: readonly Word[], query: string): Resolution | undefined {
  const readings = readNumbers(lexiconOf(reader.index.goc), words);
  if (readings.length === 0) return undefined;
  const plain = readings.filter(({ isCut }) => !isCut);
  const isLoose = readings[0]!.isLoose;
  if (isLoose && readings.every((reading) => reading.type === undefined && reading.marks.length === 0)) return undefined;
  const found = fitAll(reader, plain);
  const cut = found && found.length > 0 && !plain.some(({ ordinal }) => ordinal.length > 4) ? [] : fitAll(reader, readings.filter((one) => one.isCut));
  if (!found || !cut) return NOTHING;
  const fits = [...found, ...cut];
  if (isLoose) return fits.length > 0 ? resolveNames(reader, words, unique(fits.map(({ document }) => document))) : undefined;
  const names = wholeNames(reader, words).filter(({ item }) => isDocument(item)) as NameFit<IndexedDocument>[];
  const documents = unique([...names.map(({ item }) => item), ...fits.map(({ document }) => document)]);
  if (documents.length > 0) {
    const isCertain = documents.length === 1 && (isSurelyNamed(names) || (fits.length > 0 && isSure(found, cut, plain)));
    return { kind: isCertain ? 'certain' : 'several', hits: documentHits(documents), near: [] };
  }
  if (readings.some(({ isDateLike }) => isDateLike)) return NOTHING;
  if (readings[0]!.begun !== undefined) return resolveNames(reader, words, []);
  const near = documentHits(nearNumbers(reader, plain.length > 0 ? plain : readings));
  return { kind: 'no-such-number', hits: [], near, asked: query.trim().slice(0, 100) };
}

/** One fit of one reading that leaves nothing open. */
function isSure(found: readonly Fit[], cut: readonly Fit[], readings: readonly NumberReading[]): boolean {
  const reading = readings[0];
  if (found.length === 0) return cut.length === 1 && readings.length === 0;
  if (!reading || reading.begun !== undefined || cut.length > 0) return false;
  if (reading.isDateLike && reading.year === undefined) return false;
  const [fit] = found;
  return !(reading.isOldForm && reading.year === undefined && reading.date === undefined && fit!.number.year !== 0 && !fit!.isComplete);
}

/** The fits of all readings; undefined while a file is missing. */
function fitAll(reader: DocumentReader, readings: readonly NumberReading[]): Fit[] | undefined {
  const lexicon = lexiconOf(reader.index.goc);
  const lists = readings.map((reading) => {
    const documents = reader.withOrdinal(reading.ordinal);
    return documents && fitNumbers(lexicon, documents, reading);
  });
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

type Named = IndexedDocument | BodyRow;
const isDocument = (item: Named): item is IndexedDocument => 'aliases' in item;

const coreLists = new WeakMap<RootFile, NameList<Named>>();

/** Aliases and names without a number that are, or begin with, the words: these stand in the root file. */
function wholeNames(reader: DocumentReader, words: readonly Word[]): NameFit<Named>[] {
  const { goc } = reader.index;
  const query = toNameQuery(goc, words);
  if (!query) return [];
  let list = coreLists.get(goc);
  if (!list) {
    const named = reader.core().documents.filter(({ aliases, hasNumber }) => aliases.length > 0 || !hasNumber);
    list = named.map((document) => [document, searchableBody(goc, document.hasNumber ? document.aliases : [document.name, ...document.aliases])] as const);
    coreLists.set(goc, list);
  }
  return matchWholeNames(query, list);
}

/** One document is called so, and either letter by letter or no other begins so. */
function isSurelyNamed(fits: readonly NameFit<Named>[]): boolean {
  const exact = fits.filter(({ tier }) => tier === TIER.exact);
  return exact.length === 1 && isDocument(exact[0]!.item) && (exact[0]!.isLiteral || fits.every(({ tier }) => tier > TIER.begins || tier === TIER.exact));
}

/** Documents and bodies whose names hold the words; `numbered` are documents whose number the query holds. */
function resolveNames(reader: DocumentReader, words: readonly Word[], numbered: readonly IndexedDocument[]): Resolution {
  const { goc } = reader.index;
  const query = toNameQuery(goc, words);
  const fits = query ? rankNames(reader, query, words) : [];
  if (numbered.length > 0) {
    const isNamed = ({ tier }: NameFit<Named>) => tier <= TIER.begins;
    const hits = uniqueHits([...toHits(fits.filter(isNamed)), ...documentHits(numbered), ...toHits(fits.filter((fit) => !isNamed(fit) && fit.tier < TIER.begun))]);
    return { kind: 'several', hits: hits.slice(0, MOST_TITLES), near: [] };
  }
  if (fits.length === 0) return NOTHING;
  const [first] = fits;
  const others = fits.slice(1);
  if (isSurelyNamed(fits) && isDocument(first!.item) && isWholeName(first!.item, query!))
    return { kind: 'certain', hits: toHits([first!]), near: toHits(others).slice(0, MOST_NEAR) };
  return { kind: 'titles', hits: uniqueHits(toHits(fits)).slice(0, MOST_TITLES), near: [] };
}

/** A name with its type, or an alias: a title's words alone can be meant as words. */
function isWholeName({ aliases, name }: IndexedDocument, { squeezed, words }: NameQuery): boolean {
  return [name, ...aliases].some((one) => toWords(one).map(({ text }) => text).join('') === squeezed) || (words.length > 2 && /^(?:luat|phaplenh|nghidinh|nghiquyet|quydinh|quyetdinh|chithi|thongtu|thongbao|ketluan|huongdan|congvan|chuongtrinh|nq|qd)/.test(squeezed));
}

const documentLists = new WeakMap<readonly IndexedDocument[], NameList<Named>>();
const bodyLists = new WeakMap<RootFile, NameList<Named>>();

function nameLists(reader: DocumentReader): NameList<Named>[] {
  const { goc } = reader.index;
  let bodies = bodyLists.get(goc);
  if (!bodies) {
    bodies = goc.bodies.map((row) => [row, searchableBody(goc, [...row[0].split('|'), ...(row[1]?.split('|') ?? [])])] as const);
    bodyLists.set(goc, bodies);
  }
  const lists = reader.titled().map((documents) => {
    let list = documentLists.get(documents);
    if (!list) {
      list = documents.map((document) => [document, searchableDocument(goc, document)] as const);
      documentLists.set(documents, list);
    }
    return list;
  });
  return [...lists, bodies];
}

/** Best first; a number before a name counts its things: "19 điều …" is "những điều …". */
function rankNames(reader: DocumentReader, query: NameQuery, words: readonly Word[]): NameFit<Named>[] {
  const lists = nameLists(reader);
  const fits = matchNames(query, lists);
  if (!words[0]!.isDigits || words.length < 4) return fits;
  const counted = ['nhung', 'cac'].flatMap((plural) => {
    const asked = toNameQuery(reader.index.goc, [...toWords(plural), ...words.slice(1)]);
    return asked ? matchNames(asked, lists).filter(({ tier }) => tier <= TIER.begins) : [];
  });
  return unique([...counted, ...fits].map((fit) => fit.item)).map((item) => [...counted, ...fits].find((fit) => fit.item === item)!);
}

function toHits(fits: readonly NameFit<Named>[]): Hit[] {
  return fits.map(({ item }) => (isDocument(item) ? documentHits([item])[0]! : bodyHit(item)));
}

function uniqueHits(hits: readonly Hit[]): Hit[] {
  const seen = new Map(hits.map((hit) => [hit.kind === 'body' ? hit.body : hit.document, hit]));
  return [...seen.values()];
}

const unique = <T>(items: readonly T[]) => [...new Set(items)];
