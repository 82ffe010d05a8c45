import type { MapEdge, MapEdgeKind } from '../../corpus/documentMap.ts';

/** How ties run together: those of one look only. */
export function lookOf({ kind, inference }: Pick<MapEdge, 'kind' | 'inference'>): string {
  return `${TIE_CLASS[kind]}${inference === undefined ? '' : ' inferred'}`;
}

/** Four looks: citing, taking the place of, changing, and every other tie. */
export const TIE_CLASS: Record<MapEdgeKind, 'cites' | 'replaces' | 'amends' | 'other' | 'issued'> = {
  cites: 'cites',
  replaces: 'replaces',
  'same-as': 'replaces',
  amends: 'amends',
  guides: 'other',
  implements: 'other',
  'based-on': 'other',
  mentions: 'other',
  related: 'other',
  'issued-by': 'issued',
};
