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
    const names = need(root, [NAMES_FILE]);
    if (!mayHoldPlace(query)) {
      const [{ resolveAbsent }] = await Promise.all([
        import('../../domain/search/resolver/resolveAbsent.ts'),
        names,
      ]);
      const absent = await ask(root, query, resolveAbsent);
      if (absent) return absent;
    }
    const [answer] = await Promise.all([loadAnswer(query), names]);
    return await ask(root, query, answer);
  } catch {
    return undefined;
  }
}

/** Asks again and again, with the files that were missing. */
async function ask<Answer>(
  root: string,
  query: string,
  answer: (reader: DocumentReader, query: string) => Answer,
): Promise<Answer> {
  for (let round = 0; ; round++) {
    const reader = new DocumentReader(index);
    const found = answer(reader, query);
    if (reader.missing.size === 0 || round === MOST_ROUNDS) return found;
    await need(root, [...reader.missing]);
  }
}

const loadAnswer = async (query: string) =>
  mayHoldPlace(query)
    ? (await import('../../domain/search/resolver/resolveQuery.ts')).answerQuery
    : (await import('../../domain/search/resolver/answerWords.ts')).answerWords;

if (typeof document === 'undefined') answerLine(resolveWhole);
