import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { resolveQuickly } from '../../domain/search/resolver/resolveQuickly.ts';
import type { ResolverFile, ResolverIndex } from '../../domain/search/resolver/resolverIndex.ts';

const loaded: Record<string, ResolverFile> = {};
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

/** Rounds of loading a query can need: numbers, then the places of a document, then near numbers. */
const MOST_ROUNDS = 5;

/**
 * The answer to a number that is here, by the small first script; undefined when the whole resolver is needed, or when
 * a file would have to be loaded for what is asked no more: the figures on the way to "326" each have a file of their own.
 * @throws when a file cannot be loaded.
 */
export async function resolveAtOnce(
  root: string,
  query: string,
  isStillAsked: () => Promise<boolean> = async () => true,
): Promise<Resolution | undefined> {
  await need(root, ['goc']);
  const index = loaded as unknown as ResolverIndex;
  const first = resolveQuickly(index, query);
  if (first.missing.length === 0) return first.resolution;
  if (!(await isStillAsked())) return undefined;
  await need(root, first.missing);
  return resolveQuickly(index, query).resolution;
}

/**
 * What is certain about a query: numbers, names, places. All but numbers that are here is answered by the whole resolver,
 * loaded when it is first needed.
 * @throws when a file cannot be loaded.
 */
export async function resolve(root: string, query: string): Promise<Resolution> {
  const quick = await resolveAtOnce(root, query);
  if (quick) return quick;
  const index = loaded as unknown as ResolverIndex;
  const { resolveQuery, shardsFor } = await import('../../domain/search/resolver/resolveQuery.ts');
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const missing = shardsFor(index, query);
    if (missing.length === 0) break;
    await need(root, missing);
  }
  return resolveQuery(index, query);
}
