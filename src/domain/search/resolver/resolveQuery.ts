import { readPlace } from '../../place/typed/readPlace.ts';
import { toWords, type Word } from '../../text/words.ts';
import { answerWords } from './answerWords.ts';
import { DocumentReader, type IndexedDocument } from './readDocuments.ts';
import { NOTHING, type Resolution } from './resolution.ts';
import { findNumbered, resolveNumber } from './resolveNumber.ts';
import { resolvePlace } from './resolvePlace.ts';
import type { ResolverIndex } from './resolverIndex.ts';
import { findNamed } from './wholeNames.ts';

/**
 * What is known about a query from the files loaded so far: the documents that bear a number, the clause a place
 * names, the documents and bodies that words name. Never guesses: what fits two documents gives two rows.
 */
export function resolveQuery(index: ResolverIndex, query: string): Resolution {
  return answerQuery(new DocumentReader(index), query);
}

/** Files that a query still needs; load them and ask again, until there are none. */
export function shardsFor(index: ResolverIndex, query: string): string[] {
  const reader = new DocumentReader(index);
  answerQuery(reader, query);
  return [...reader.missing];
}

/** Both in one go: the answer, and in `reader.missing` the files it lacked. A place, else what the words are. */
export function answerQuery(reader: DocumentReader, query: string): Resolution {
  if (!reader.hasNames()) return NOTHING;
  const place = resolvePlace(reader, query, (rest) => findDocuments(reader, rest));
  if (place) return place;
  // A place waits for its files alone: they are asked for first, and the rest only when it is none.
  if (reader.missing.size > 0) return NOTHING;
  const answer = answerWords(reader, query);
  return answer.kind === 'none' ? placeOfNoDocument(reader, query) : answer;
}

/** "điều 5 nghị định 28/1998/NĐ-CP": a place in a document that is not here is a number that is not here. */
function placeOfNoDocument(reader: DocumentReader, query: string): Resolution {
  const rest = readPlace(toWords(query))?.rest ?? [];
  const number = rest.length > 0 ? resolveNumber(reader, rest, query) : undefined;
  return number && !('among' in number) && number.kind === 'no-such-number' ? number : NOTHING;
}

/** The documents that words mean, by number or by their whole name. */
function findDocuments(reader: DocumentReader, words: readonly Word[]): IndexedDocument[] {
  return [...new Set([...findNamed(reader, words), ...findNumbered(reader, words)])];
}
