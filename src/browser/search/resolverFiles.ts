import type { Parts } from '../../domain/search/resolver/parts.ts';
import type { ResolverFile, ResolverIndex } from '../../domain/search/resolver/resolverIndex.ts';

const files: Record<string, ResolverFile> = {};
/** What is loaded so far. */
export const index = files as unknown as ResolverIndex;
export const parts: Partial<Parts> = {};
const loading = new Map<string, Promise<void>>();

const PARTS: { [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  numbers: () => import('../../domain/search/resolver/numberPart.ts'),
  names: () => import('../../domain/search/resolver/namePart.ts'),
  places: () => import('../../domain/search/resolver/placePart.ts'),
};

/** Loads files of the index. @throws when one cannot be loaded. */
export async function needFiles(root: string, names: Iterable<string>): Promise<void> {
  await Promise.all([...names].map((name) => once(name, () => loadFile(root, name))));
}

/** Loads parts of the code. @throws when one cannot be loaded. */
export async function needParts(names: Iterable<keyof Parts>): Promise<void> {
  await Promise.all([...names].map((name) => once(`part ${name}`, () => loadPart(name))));
}

async function loadFile(root: string, name: string): Promise<void> {
  const response = await fetch(`${root}du-lieu/tra-cuu/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  files[name] = (await response.json()) as ResolverFile;
}

async function loadPart<Name extends keyof Parts>(name: Name): Promise<void> {
  parts[name] = await PARTS[name]();
}

/** Each is loaded once; one that failed is asked for again the next time. */
function once(name: string, load: () => Promise<void>): Promise<void> {
  let promise = loading.get(name);
  if (promise === undefined) {
    promise = load();
    promise.catch(() => loading.delete(name));
    loading.set(name, promise);
  }
  return promise;
}
