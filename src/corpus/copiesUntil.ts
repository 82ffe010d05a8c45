import type { Source } from '../domain/document/catalogues.ts';

/** The month up to which the stored copies go that the content was read in, the newest of all sources: `2026-07`. */
export function copiesUntil(sources: ReadonlyMap<string, Source>): string {
  return [...sources.values()]
    .map(({ read }) => read)
    .reduce((newest, read) => (read > newest ? read : newest), '');
}
