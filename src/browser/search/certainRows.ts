import { lookAt } from '../../domain/search/typedQuery.ts';
import { resolverRow } from './resultRow.ts';

/** What the resolver is sure of, as rows. */
export interface CertainRows {
  rows: { url: string; item: HTMLLIElement }[];
  /** "Có phải …?" */
  near: HTMLLIElement[];
  /** The number or place that is not here, as typed. */
  missing?: string;
}

export const NOTHING_CERTAIN: CertainRows = { rows: [], near: [] };

/** Numbers and places are asked of the resolver; words go to the clause index at once, and nothing more is loaded. */
export async function certainRows(root: string, query: string): Promise<CertainRows | 'failed'> {
  if (!lookAt(query).mayBeCertain) return NOTHING_CERTAIN;
  try {
    const { resolve, toRow } = await import('./box.ts');
    const { kind, hits, near, asked } = await resolve(root, query);
    if (kind === 'titles') return NOTHING_CERTAIN;
    return {
      rows: hits.map((hit) => {
        const row = toRow(root, hit);
        return { url: row.href, item: resolverRow(row) };
      }),
      near: near.map((hit) => resolverRow(toRow(root, hit))),
      ...(kind === 'no-such-number' && asked !== undefined ? { missing: asked } : {}),
    };
  } catch {
    return 'failed';
  }
}
