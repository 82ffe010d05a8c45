import { isForResolverFirst, standsFirst } from '../../domain/search/answerOrder.ts';
import { resolverRow } from './resultRow.ts';

/** What the box would suggest for a query, as rows of the page of results. */
export interface BoxRows {
  rows: { url: string; item: HTMLLIElement }[];
  /** True when the rows stand before those that hold the words. */
  isFirst: boolean;
  /** "Có phải …?" */
  near: HTMLLIElement[];
  /** The number or place that is not here, as typed. */
  missing?: string;
}

const NO_BOX_ROWS: BoxRows = { rows: [], isFirst: false, near: [] };

/** Asks the resolver, so that what the box knows the page knows too. */
export async function boxRows(root: string, query: string): Promise<BoxRows | 'failed'> {
  try {
    const { resolve, toRow } = await import('./box.ts');
    const resolution = await resolve(root, query);
    const { kind, hits, near, asked } = resolution;
    return {
      rows: hits.map((hit) => {
        const row = toRow(root, hit);
        return { url: row.href, item: resolverRow(row) };
      }),
      isFirst: standsFirst(query, resolution),
      near: near.map((hit) => resolverRow(toRow(root, hit))),
      ...(kind === 'no-such-number' && asked !== undefined ? { missing: asked } : {}),
    };
  } catch {
    return 'failed';
  }
}

/** What the resolver says where it is asked before the clause index; undefined where it is asked last. */
export async function rowsBeforeClauses(
  root: string,
  query: string,
  isFiltered: boolean,
): Promise<BoxRows | 'failed' | undefined> {
  // A filter asks for clauses of its kind, not for the one document that bears a number.
  if (isFiltered) return NO_BOX_ROWS;
  return isForResolverFirst(query) ? boxRows(root, query) : undefined;
}
