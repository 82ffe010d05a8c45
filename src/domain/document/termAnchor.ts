import { foldText } from '../text/fold.ts';
import type { GlossaryTerm } from './catalogues.ts';

/** Where a mark or a term stands on the page of terms: the id of its entry there. */
export function termAnchor({ kind, term }: Pick<GlossaryTerm, 'kind' | 'term'>): string {
  return `${kind === 'mark' ? 'ky-hieu' : 'thuat-ngu'}-${foldText(term).replace(/[^a-z0-9]+/g, '-')}`;
}
