import type { IndexReader } from '../../domain/search/resolver/indexReader.ts';
import type { Parts } from '../../domain/search/resolver/parts.ts';
import type { ResolverFile } from '../../domain/search/resolver/resolverIndex.ts';
import { KeptAnswers } from '../keptAnswers.ts';

/** Milliseconds after which a file is given up. */
const PATIENCE = 20_000;

/** What is loaded so far. */
export const index: Record<string, ResolverFile> = {};
export const parts: Partial<Parts> = {};

const PARTS: { [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  numbers: () => import('../../domain/search/resolver/numberPart.ts'),
  names: () => import('../../domain/search/resolver/namePart.ts'),
  places: () => import('../../domain/search/resolver/placePart.ts'),
  otherwise: () => import('../../domain/search/resolver/otherwisePart.ts'),
};
const loadedParts = new KeptAnswers((name: keyof Parts): Promise<Parts[keyof Parts]> => PARTS[name]());
const loadedFiles = new KeptAnswers(async (address: string) => {
  // Where a browser does not know the signal, its own patience holds.
  const response = await fetch(address, { signal: AbortSignal.timeout?.(PATIENCE) ?? null });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ResolverFile;
});

/** Loads what a reader missed, files of the index and parts of the code. @throws when one cannot be loaded. */
export async function need(root: string, { missing, missingParts }: IndexReader<Parts>): Promise<void> {
  const files = [...missing].map(async (name) => {
    index[name] = await loadedFiles.get(`${root}du-lieu/tra-cuu/${name}.json`);
  });
  const code = [...missingParts].map(async (name) => {
    Object.assign(parts, { [name]: await loadedParts.get(name) });
  });
  await Promise.all([...files, ...code]);
}
