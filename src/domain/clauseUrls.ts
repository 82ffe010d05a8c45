import { OWN_PROGRAMME } from '../site.config.ts';
import { documentUrl } from './urls.ts';

// Apart from `urls.ts`, for the search box makes addresses too and none of these.

/** The page of one clause: the address that is shared, for a messenger never sees a fragment. */
export function clauseUrl(document: string, provision: string): string {
  return `${documentUrl(document)}${provision}/`;
}

/** The clause for an `<iframe>` on somebody else's page: `/nhung/chuong-trinh/muc-i/`. */
export function embedUrl(document: string, provision: string): string {
  return `/nhung${clauseUrl(document, provision)}`;
}

/** The oEmbed answer about a clause's page; the document is named too where it is not the site's own programme. */
export function oEmbedUrl(document: string, provision: string): string {
  return `/du-lieu/oembed/${document === OWN_PROGRAMME ? '' : `${document}/`}${provision}.json`;
}

/** The picture that a shared link to a document or a clause shows: `/the/chuong-trinh/muc-i.png`. */
export function cardUrl(document: string, provision?: string): string {
  return `/the${(provision ? clauseUrl(document, provision) : documentUrl(document)).replace(/\/$/, '')}.png`;
}

/** The picture that a shared link to any other page shows. */
export const SITE_CARD = '/og.png';
