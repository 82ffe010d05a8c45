import { bodyUrl, documentUrl, pageUrl } from '../urls.ts';
import type { ClauseHit } from './clause/search.ts';
import type { Hit } from './resolver/resolution.ts';

/** The address of what the resolver found. */
export function resolverAddress(hit: Hit): string {
  if (hit.kind === 'body') return bodyUrl(hit.body);
  return documentUrl(hit.document, hit.kind === 'provision' ? hit.provision : undefined);
}

/** The address of what the clause index found. */
export function clauseAddress({ kind, id, provision }: Pick<ClauseHit, 'kind' | 'id' | 'provision'>): string {
  if (kind === 'body') return bodyUrl(id);
  if (kind === 'term') return `${pageUrl('thuat-ngu')}#${id}`;
  if (kind === 'page') return pageUrl(id);
  return documentUrl(id, provision || undefined);
}
