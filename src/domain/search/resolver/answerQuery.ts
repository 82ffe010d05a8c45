import { answerWords } from './answerWords.ts';
import type { DocumentReader, IndexedDocument } from './readDocuments.ts';
import { NOTHING, type Resolution } from './resolution.ts';
import { findNumbered } from './resolveNumber.ts';
import { resolvePlace } from './resolvePlace.ts';
import { findNamed } from './wholeNames.ts';
import type { Word } from './words.ts';

/** The answer to a query: a place, else what its words are. */
export function answerQuery(reader: DocumentReader, query: string): Resolution {
  const place = resolvePlace(reader, query, (rest) => findDocuments(reader, rest));
  if (place) return place;
  // A place waits for its files alone: they are asked for first, and the rest only when it is none.
  return reader.missing.size > 0 ? NOTHING : answerWords(reader, query);
}

/** The documents that words mean, by number or by their whole name. */
function findDocuments(reader: DocumentReader, words: readonly Word[]): IndexedDocument[] {
  return [...new Set([...findNamed(reader, words), ...findNumbered(reader, words)])];
}
