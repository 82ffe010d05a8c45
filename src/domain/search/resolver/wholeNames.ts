import type { Word } from '../../text/words.ts';
import { matchWholeNames, toNameQuery } from './matchNames.ts';
import { type NameFit, TIER } from './nameFit.ts';
import { makeNameIndex, type NameIndex } from './nameIndex.ts';
import type { DocumentReader, IndexedDocument } from './readDocuments.ts';
import type { NamesFile } from './resolverIndex.ts';
import { searchableNames } from './searchableNames.ts';

const indexes = new WeakMap<NamesFile, NameIndex<IndexedDocument>>();

/** Documents with an alias or a name without a number that is, or begins with, the words. */
export function wholeNames(reader: DocumentReader, words: readonly Word[]): NameFit<IndexedDocument>[] {
  const { names } = reader;
  const query = toNameQuery(names, words);
  if (!query) return [];
  let index = indexes.get(names);
  if (!index) {
    index = makeNameIndex(
      reader.named().map((document) => {
        const { hasNumber, name, aliases } = document;
        return [document, searchableNames(names, hasNumber ? aliases : [name, ...aliases])] as const;
      }),
    );
    indexes.set(names, index);
  }
  return matchWholeNames(query, index);
}

/** Documents that are called exactly so. */
export function findNamed(reader: DocumentReader, words: readonly Word[]): IndexedDocument[] {
  return wholeNames(reader, words)
    .filter(({ tier }) => tier === TIER.exact)
    .map(({ item }) => item);
}

/** The first alone is called so, and either letter by letter or no other begins so. */
export function isSurelyNamed(fits: readonly NameFit<unknown>[]): boolean {
  const [first, second] = fits;
  if (first?.tier !== TIER.exact || !first.isWhole || second?.tier === TIER.exact) return false;
  return first.isLiteral || second?.tier !== TIER.begins;
}
