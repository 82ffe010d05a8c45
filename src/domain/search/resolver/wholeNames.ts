import type { Word } from '../../text/words.ts';
import type { IndexReader } from './indexReader.ts';
import { matchWholeNames, toNameQuery } from './matchNames.ts';
import type { NameFit } from './nameFit.ts';
import { makeNameIndex, type NameIndex } from './nameIndex.ts';
import { type IndexedDocument, named } from './readDocuments.ts';
import { searchableNames } from './searchableNames.ts';

const indexes = new WeakMap<readonly IndexedDocument[], NameIndex<IndexedDocument>>();

/** Documents with an alias or a name without a number that is, or begins with, the words. */
export function wholeNames(reader: IndexReader, words: readonly Word[]): NameFit<IndexedDocument>[] {
  const { vocabulary } = reader;
  const query = toNameQuery(vocabulary, words);
  const documents = query && named(reader);
  if (!documents) return [];
  let index = indexes.get(documents);
  if (!index) {
    index = makeNameIndex(
      documents.map((document) => {
        const { hasNumber, name, aliases } = document;
        return [document, searchableNames(vocabulary, hasNumber ? aliases : [name, ...aliases])] as const;
      }),
    );
    indexes.set(documents, index);
  }
  return matchWholeNames(query, index);
}
