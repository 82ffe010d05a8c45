import { mayHoldPlace } from '../../domain/search/queryKind.ts';
import { DocumentReader } from '../../domain/search/resolver/readDocuments.ts';
import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { resolveQuickly } from '../../domain/search/resolver/resolveQuickly.ts';
import type { ResolverFile, ResolverIndex } from '../../domain/search/resolver/resolverIndex.ts';
import { resolveShortPlace } from '../../domain/search/resolver/resolveShortPlace.ts';

const loaded: Record<string, ResolverFile> = {};
const index = loaded as unknown as ResolverIndex;
const loading = new Map<string, Promise<void>>();

async function load(root: string, name: string): Promise<void> {
  const response = await fetch(`${root}du-lieu/tra-cuu/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  loaded[name] = (await response.json()) as ResolverFile;
}

/** Loads files, each once; one that failed is asked for again the next time. */
async function need(root: string, names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map((name) => {
      let promise = loading.get(name);
      if (!promise) {
        promise = load(root, name);
        promise.catch(() => loading.delete(name));
        loading.set(name, promise);
      }
      return promise;
    }),
  );
}

/** Rounds of loading a query can need: the documents of a place, its clauses, numbers, then near numbers. */
const MOST_ROUNDS = 8;

/**
 * The answer to a number that is here or a place of the programme, by small scripts; undefined when the whole resolver
 * is needed, or when a file would have to be loaded for what is asked no more: the figures on the way to "326" each
 * have a file of their own.
 * @throws when a file cannot be loaded.
 */
export async function resolveAtOnce(
  root: string,
  query: string,
  isStillAsked: () => Promise<boolean> = async () => true,
): Promise<Resolution | undefined> {
  await need(root, ['goc']);
  for (const resolve of [resolveShortPlace, resolveQuickly]) {
    let { missing, resolution } = resolve(index, query);
    if (missing.length > 0) {
      if (!(await isStillAsked())) return undefined;
      await need(root, missing);
      resolution = resolve(index, query).resolution;
    }
    if (resolution) return resolution;
  }
  return undefined;
}

/**
 * What is certain about a query: numbers, names, places. All but numbers that are here is answered by the whole resolver,
 * loaded when it is first needed.
 * @throws when a file cannot be loaded.
 */
export async function resolve(root: string, query: string): Promise<Resolution> {
  const quick = await resolveAtOnce(root, query);
  if (quick) return quick;
  const answer = mayHoldPlace(query)
    ? (await import('../../domain/search/resolver/answerQuery.ts')).answerQuery
    : (await import('../../domain/search/resolver/answerWords.ts')).answerWords;
  for (let round = 0; ; round++) {
    const reader = new DocumentReader(index);
    const resolution = answer(reader, query);
    if (reader.missing.size === 0 || round === MOST_ROUNDS) return resolution;
    await need(root, [...reader.missing]);
  }
}
