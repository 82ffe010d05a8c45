/** The only maker of addresses. Paths are site-absolute without Astro's `base`; `withBase` adds it. */

/** `chuong-trinh-hanh-dong-nqtw5` has its own address, `/chuong-trinh/`. */
export const PROGRAMME_ID = 'chuong-trinh-hanh-dong-nqtw5';

/** The address of a document, or of a provision in it. */
export function documentUrl(document: string, provision?: string): string {
  const page = document === PROGRAMME_ID ? '/chuong-trinh/' : `/van-ban/${document}/`;
  return provision ? `${page}#${provision}` : page;
}

/** A body's place on the page of bodies. */
export function bodyUrl(body: string): string {
  return `/co-quan/${body}/`;
}

/** The address of a page by its path below the root: `pageUrl('van-ban')` → `/van-ban/`. */
export function pageUrl(...segments: readonly string[]): string {
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** A search results address that restores the query. */
export function searchUrl(query: string): string {
  return `/tim-kiem/?q=${encodeURIComponent(query)}`;
}

/** Puts a site-absolute path under the base path the site is served from (`/` or `/thu-muc/`). */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
