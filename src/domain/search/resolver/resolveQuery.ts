import { DocumentReader, type IndexedDocument } from './readDocuments.ts';
import { NOTHING, type Resolution } from './resolution.ts';
import { resolveNames } from './resolveNames.ts';
import { findNumbered, resolveNumber } from './resolveNumber.ts';
import { resolvePlace } from './resolvePlace.ts';
import type { ResolverIndex } from './resolverIndex.ts';
import { findNamed } from './wholeNames.ts';
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

/** A place, else a number, else names; words beside a number are looked for in names too. */
function resolve(reader: DocumentReader, query: string): Resolution {
  const words = toWords(query);
  if (words.length === 0) return NOTHING;
  const place = resolvePlace(reader, query, (rest) => findDocuments(reader, rest));
  if (place) return place;
  const number = resolveNumber(reader, words, query);
  if (!number) return resolveNames(reader, words);
  return 'among' in number ? resolveNames(reader, words, number.among) : number;
}

/** The documents that words mean, by number or by their whole name. */
function findDocuments(reader: DocumentReader, words: readonly Word[]): IndexedDocument[] {
  return [...new Set([...findNamed(reader, words), ...findNumbered(reader, words)])];
}
