import { bodyUrl, documentUrl, pageUrl } from '../urls.ts';
import type { ClauseHit } from './clause/search.ts';

/** The address of what the clause index found. */
export function clauseAddress({ kind, id, provision }: Pick<ClauseHit, 'kind' | 'id' | 'provision'>): string {
  if (kind === 'body') return bodyUrl(id);
  if (kind === 'term') return `${pageUrl('thuat-ngu')}#${id}`;
  if (kind === 'page') return pageUrl(id);
  return documentUrl(id, provision || undefined);
}
