import { bodyUrl, documentUrl, pageUrl } from '../urls.ts';
import type { Hit } from './resolver/resolution.ts';

/** The address of what the resolver found. */
export function resolverAddress(hit: Hit): string {
  if (hit.kind === 'body') return bodyUrl(hit.body);
  if (hit.kind === 'term') return `${pageUrl('thuat-ngu')}#${hit.term}`;
  return documentUrl(hit.document, hit.kind === 'provision' ? hit.provision : undefined);
}
