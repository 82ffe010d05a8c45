import { slug } from '../../document/ruledId.ts';
import type { BodyRow } from '../../number/typed/lexicon.ts';
import { takeYear } from '../../number/typed/takeYear.ts';
import { toWords, type Word } from '../../text/words.ts';
import type { IndexedDocument } from './indexedDocument.ts';
import type { Reader } from './indexReader.ts';
import { matchNames, matchWholeNames, toNameQuery } from './matchNames.ts';
import { certainlyNamed, type NameFit, TIER } from './nameFit.ts';
import { nameIndexOf } from './nameIndex.ts';
import { documentsIn, isOfYear, named } from './readDocuments.ts';
import {
  type BodyHit,
  documentHit,
  documentHits,
  type Hit,
  MOST_TITLES,
  NOTHING,
  type Resolution,
} from './resolution.ts';
import { BODIES_FILE, titleFile } from './resolverIndex.ts';
import { searchableDocument, searchableNames } from './searchable.ts';
import { bodiesAndTerms, isTermRow, termHit, withTerms } from './termsCalled.ts';

export { certainlyNamed } from './nameFit.ts';
export { named } from './readDocuments.ts';

type Named = IndexedDocument | BodyRow;
const isDocument = (item: Named): item is IndexedDocument => 'aliases' in item;
const isOfDocument = (fit: NameFit<Named>): fit is NameFit<IndexedDocument> => isDocument(fit.item);

/** Documents and bodies whose names hold the words; `among` are documents that bear the number among the words. */
export function resolveNames(
  reader: Reader,
  words: readonly Word[],
  among: readonly IndexedDocument[] = [],
): Resolution {
  const fits = rankNames(reader, words);
  const itemsOf = (from: number, to: number) =>
    fits.filter(({ tier }) => tier >= from && tier <= to).map(({ item }) => item);
  if (among.length > 0) {
    const items = [...itemsOf(TIER.exact, TIER.begins), ...among, ...itemsOf(TIER.phrase, TIER.scattered)];
    return { kind: 'several', hits: toHits(items), near: [] };
  }
  if (fits.length === 0) return NOTHING;
  const certain = isOfDocument(fits[0]!) ? certainlyNamed(fits.filter(isOfDocument)) : undefined;
  return certain ?? { kind: 'titles', hits: toHits(fits.map(({ item }) => item)), near: [] };
}

/**
 * The documents of the year that a query says which its other words name; undefined where there is none. One whose year
 * nobody knows is of any year when it is called exactly so.
 */
export function resolveInYear(reader: Reader, words: readonly Word[]): Resolution | undefined {
  const yearly = takeYear(words);
  if (!yearly) return undefined;
  const all = rankNames(reader, yearly.rest).filter(isOfDocument);
  const ofYear = all.filter(({ item, tier }) => tier <= TIER.begun && isOfYear(item, yearly.year));
  const isUndated = ({ dates, numbers }: IndexedDocument) =>
    dates.length === 0 && numbers.every(({ year }) => year === 0);
  const fits =
    ofYear.length > 0 ? ofYear : all.filter((fit) => fit.tier === TIER.exact && isUndated(fit.item));
  if (fits.length === 0) return undefined;
  const hits = documentHits(fits.map(({ item }) => item)).slice(0, MOST_TITLES);
  return certainlyNamed(ofYear) ?? { kind: 'several', hits, near: [] };
}

/** Documents with an alias or a name without a number that is, or begins with, the words. */
export function wholeNames(reader: Reader, words: readonly Word[]): NameFit<IndexedDocument>[] {
  const { vocabulary } = reader;
  const query = toNameQuery(vocabulary, words);
  if (!query) return [];
  const index = nameIndexOf(named(reader), ({ hasNumber, name, aliases }) =>
    searchableNames(vocabulary, hasNumber ? aliases : [name, ...aliases]),
  );
  return matchWholeNames(query, index);
}

/** Those that are called so, from the first letter to the last. */
export const calledSo = (reader: Reader, words: readonly Word[]) =>
  wholeNames(reader, words)
    .filter(({ tier }) => tier === TIER.exact)
    .map(({ item }) => item);

/** Best first; a number before a name counts its things: "19 điều …" is "những điều …". */
function rankNames(reader: Reader, words: readonly Word[]): NameFit<Named>[] {
  const { vocabulary } = reader;
  const lists = Array.from({ length: vocabulary.titles }, (_, at) => documentsIn(reader, titleFile(at)));
  // Those that issue nothing are mostly near the reader: they stand first among equals.
  const others = bodiesAndTerms(reader.file<readonly BodyRow[]>(BODIES_FILE));
  const bodies = [others.bodies, vocabulary.bodies];
  const toSearchable = (item: Named) =>
    isDocument(item) ? searchableDocument(vocabulary, item) : searchableNames(vocabulary, formsOf(item));
  if (reader.isWaiting) return [];
  const indexes = [...lists, ...bodies].map((list: readonly Named[]) => nameIndexOf(list, toSearchable));
  const match = (asked: readonly Word[]) => {
    const query = toNameQuery(vocabulary, asked);
    return query ? matchNames(query, indexes) : [];
  };
  const fits = withTerms(match(words), toNameQuery(vocabulary, words), others.terms, toSearchable);
  if (!words[0]!.isDigits || words.length < 4) return fits;
  const counted = ['nhung', 'cac']
    .flatMap((plural) => match([...toWords(plural), ...words.slice(1)]))
    .filter(({ tier }) => tier <= TIER.begins);
  return [...counted, ...fits.filter(({ item }) => counted.every((fit) => fit.item !== item))];
}

const formsOf = ([names, abbreviations = '']: BodyRow) =>
  [names, abbreviations].flatMap((joined) => joined.split('|').filter(Boolean));

/** A body as a row of the answer. */
function bodyHit([names, , id]: BodyRow): BodyHit {
  const name = names.split('|')[0]!;
  return { kind: 'body', body: id ?? slug(name), name };
}

/** Rows, each document, body and term once. */
function toHits(items: readonly Named[]): Hit[] {
  const hits = items.map((item) =>
    isDocument(item) ? documentHit(item) : isTermRow(item) ? termHit(item) : bodyHit(item),
  );
  const keyOf = (hit: Hit) => ('document' in hit ? hit.document : `${hit.kind} ${hit.name}`);
  return [...new Map(hits.map((hit) => [keyOf(hit), hit])).values()].slice(0, MOST_TITLES);
}
