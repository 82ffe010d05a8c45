import type { BodyRow, Vocabulary } from '../../number/typed/lexicon.ts';
import { toWords, type Word } from '../../text/words.ts';
import { bodyHit, documentHit } from './hits.ts';
import type { IndexReader } from './indexReader.ts';
import { matchNames, toNameQuery } from './matchNames.ts';
import { isSurelyNamed, type NameFit, TIER } from './nameFit.ts';
import { makeNameIndex, type NameIndex } from './nameIndex.ts';
import { type IndexedDocument, titled } from './readDocuments.ts';
import { type Hit, MOST_NEAR, MOST_TITLES, NOTHING, type Resolution } from './resolution.ts';
import { searchableDocument, searchableNames } from './searchableNames.ts';

type Named = IndexedDocument | BodyRow;

/** Documents and bodies whose names hold the words; `among` are documents that bear the number among the words. */
export function resolveNames(
  reader: IndexReader,
  words: readonly Word[],
  among: readonly IndexedDocument[] = [],
): Resolution {
  const fits = rankNames(reader, words);
  if (among.length > 0) {
    const named = fits.filter(({ tier }) => tier <= TIER.begins);
    const others = fits.filter(({ tier }) => tier > TIER.begins && tier < TIER.begun);
    const hits = toHits([...named.map(({ item }) => item), ...among, ...others.map(({ item }) => item)]);
    return { kind: 'several', hits: hits.slice(0, MOST_TITLES), near: [] };
  }
  if (fits.length === 0) return NOTHING;
  const hits = toHits(fits.map(({ item }) => item));
  if (isSurelyNamed(fits) && isDocument(fits[0]!.item))
    return { kind: 'certain', hits: hits.slice(0, 1), near: hits.slice(1, 1 + MOST_NEAR) };
  return { kind: 'titles', hits: hits.slice(0, MOST_TITLES), near: [] };
}

/** Best first; a number before a name counts its things: "19 điều …" is "những điều …". */
export function rankNames(reader: IndexReader, words: readonly Word[]): NameFit<Named>[] {
  const query = toNameQuery(reader.vocabulary, words);
  if (!query) return [];
  const indexes = nameIndexes(reader);
  const fits = matchNames(query, indexes);
  if (!words[0]!.isDigits || words.length < 4) return fits;
  const counted = ['nhung', 'cac'].flatMap((plural) => {
    const asked = toNameQuery(reader.vocabulary, [...toWords(plural), ...words.slice(1)]);
    return asked ? matchNames(asked, indexes).filter(({ tier }) => tier <= TIER.begins) : [];
  });
  const isNew = ({ item }: NameFit<Named>) => counted.every((fit) => fit.item !== item);
  return [...counted, ...fits.filter(isNew)];
}

const documentIndexes = new WeakMap<readonly IndexedDocument[], NameIndex<Named>>();
const bodyIndexes = new WeakMap<Vocabulary, NameIndex<Named>>();

/** The names of the documents of each loaded file, then those of the bodies; each index made once. */
function nameIndexes(reader: IndexReader): NameIndex<Named>[] {
  const { vocabulary } = reader;
  const bodies =
    bodyIndexes.get(vocabulary) ??
    makeNameIndex<Named>(vocabulary.bodies.map((row) => [row, searchableNames(vocabulary, formsOf(row))]));
  bodyIndexes.set(vocabulary, bodies);
  const documents = titled(reader).map((list) => {
    const index =
      documentIndexes.get(list) ??
      makeNameIndex<Named>(list.map((document) => [document, searchableDocument(vocabulary, document)]));
    documentIndexes.set(list, index);
    return index;
  });
  return [...documents, bodies];
}

const formsOf = ([names, abbreviations]: BodyRow) => [
  ...names.split('|'),
  ...(abbreviations?.split('|') ?? []),
];
const isDocument = (item: Named): item is IndexedDocument => 'aliases' in item;

/** Rows, each document and body once. */
function toHits(items: readonly Named[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const item of items) {
    const hit = isDocument(item) ? documentHit(item) : bodyHit(item);
    const key = hit.kind === 'body' ? `body ${hit.body}` : hit.document;
    if (!hits.has(key)) hits.set(key, hit);
  }
  return [...hits.values()];
}
