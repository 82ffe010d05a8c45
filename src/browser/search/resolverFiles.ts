import type { Parts } from '../../domain/search/resolver/parts.ts';
import type { ResolverFile, ResolverIndex } from '../../domain/search/resolver/resolverIndex.ts';
import { KeptAnswers } from '../keptAnswers.ts';

const files: Record<string, ResolverFile> = {};
/** What is loaded so far. */
export const index: ResolverIndex = files;
export const parts: Partial<Parts> = {};

const PARTS: { [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  numbers: () => import('../../domain/search/resolver/numberPart.ts'),
  names: () => import('../../domain/search/resolver/namePart.ts'),
  places: () => import('../../domain/search/resolver/placePart.ts'),
};
const loadedParts = new KeptAnswers(async <Name extends keyof Parts>(name: Name) => {
  parts[name] = await PARTS[name]();
});
const loadedFiles = new KeptAnswers(async (address: string) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  files[/([^/]+)\.json$/.exec(address)![1]!] = (await response.json()) as ResolverFile;
});

/** Loads files of the index. @throws when one cannot be loaded. */
export async function needFiles(root: string, names: Iterable<string>): Promise<void> {
  await Promise.all([...names].map((name) => loadedFiles.get(`${root}du-lieu/tra-cuu/${name}.json`)));
}

/** Loads parts of the code. @throws when one cannot be loaded. */
export async function needParts(names: Iterable<keyof Parts>): Promise<void> {
  await Promise.all([...names].map((name) => loadedParts.get(name)));
}
