import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { resolveQuery, shardsFor } from '../../domain/search/resolver/resolveQuery.ts';
import type { ResolverFile, ResolverIndex } from '../../domain/search/resolver/resolverIndex.ts';

const loaded: Record<string, ResolverFile> = {};
const loading = new Map<string, Promise<void>>();

async function load(root: string, name: string): Promise<void> {
  const response = await fetch(`${root}du-lieu/tra-cuu/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  loaded[name] = (await response.json()) as ResolverFile;
}

/** Loads a file once; one that failed is asked for again the next time. */
function need(root: string, name: string): Promise<void> {
  let promise = loading.get(name);
  if (!promise) {
    promise = load(root, name);
    promise.catch(() => loading.delete(name));
    loading.set(name, promise);
  }
  return promise;
}

/** Rounds of loading a query can need: numbers, then the places of a document, then near numbers. */
const MOST_ROUNDS = 5;

/**
 * What is certain about a query: numbers, names, places. Loads the few files that the query needs.
 * @throws when a file cannot be loaded.
 */
export async function resolve(root: string, query: string): Promise<Resolution> {
  await need(root, 'goc');
  const index = loaded as unknown as ResolverIndex;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const missing = shardsFor(index, query);
    if (missing.length === 0) break;
    await Promise.all(missing.map((name) => need(root, name)));
  }
  return resolveQuery(index, query);
}
