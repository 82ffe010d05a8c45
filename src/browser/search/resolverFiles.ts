import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { resolveQuickly } from '../../domain/search/resolver/resolveQuickly.ts';
import type { ResolverFile, ResolverIndex } from '../../domain/search/resolver/resolverIndex.ts';
import { resolveShortPlace } from '../../domain/search/resolver/resolveShortPlace.ts';

const loaded: Record<string, ResolverFile> = {};
/** What is loaded so far, here in the page or in the worker. */
export const index = loaded as unknown as ResolverIndex;
const loading = new Map<string, Promise<void>>();

async function load(root: string, name: string): Promise<void> {
  const response = await fetch(`${root}du-lieu/tra-cuu/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  loaded[name] = (await response.json()) as ResolverFile;
}

/** The files by name, as they can be sent to a worker. */
export const loadedFiles = (): Readonly<Record<string, ResolverFile>> => loaded;

/** Takes files that were loaded elsewhere. */
export function keep(files: Readonly<Record<string, ResolverFile>>): void {
  for (const [name, file] of Object.entries(files)) {
    // A file that is here stays the same object: what was made of it is kept with it.
    if (Object.hasOwn(loaded, name)) continue;
    loaded[name] = file;
    loading.set(name, Promise.resolve());
  }
}

/** Loads files, each once; one that failed is asked for again the next time. */
export async function need(root: string, names: readonly string[]): Promise<void> {
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

/**
 * Gets ready before the first key: the first file, and the first run of the code, which takes several times as long as
 * all that follow.
 */
export async function prepareResolver(root: string): Promise<void> {
  await need(root, ['goc']);
  for (const resolve of [resolveShortPlace, resolveQuickly]) resolve(index, 'qd 0');
}

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
