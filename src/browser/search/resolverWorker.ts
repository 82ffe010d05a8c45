import { mayHoldPlace } from '../../domain/search/queryKind.ts';
import { DocumentReader } from '../../domain/search/resolver/readDocuments.ts';
import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { NAMES_FILE, type ResolverFile } from '../../domain/search/resolver/resolverIndex.ts';
import { index, keep, need } from './resolverFiles.ts';
import { answerLine } from './workerLine.ts';

/** A query for the whole resolver, and the files that the page has loaded already. */
export interface ResolverQuestion {
  root: string;
  query: string;
  files: Readonly<Record<string, ResolverFile>>;
}

/** Rounds of loading a query can need: the documents of a place, its clauses, numbers, then near numbers. */
const MOST_ROUNDS = 8;

/**
 * The whole resolver, off the main thread: its first answer takes a weak phone a tenth of a second. Undefined when a
 * file cannot be loaded. Where there is no worker the page calls it itself.
 */
export async function resolveWhole({
  root,
  query,
  files,
}: ResolverQuestion): Promise<Resolution | undefined> {
  keep(files);
  try {
    const [answer] = await Promise.all([loadAnswer(query), need(root, [NAMES_FILE])]);
    for (let round = 0; ; round++) {
      const reader = new DocumentReader(index);
      const resolution = answer(reader, query);
      if (reader.missing.size === 0 || round === MOST_ROUNDS) return resolution;
      await need(root, [...reader.missing]);
    }
  } catch {
    return undefined;
  }
}

const loadAnswer = async (query: string) =>
  mayHoldPlace(query)
    ? (await import('../../domain/search/resolver/resolveQuery.ts')).answerQuery
    : (await import('../../domain/search/resolver/answerWords.ts')).answerWords;

if (typeof document === 'undefined') answerLine(resolveWhole);
