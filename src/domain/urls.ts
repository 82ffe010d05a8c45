/** The only maker of addresses. Paths are site-absolute without Astro's `base`; `withBase` adds it. */

/** `chuong-trinh-hanh-dong-nqtw5` has its own address, `/chuong-trinh/`. */
export const PROGRAMME_ID = 'chuong-trinh-hanh-dong-nqtw5';

/** The address of a document, or of a provision in it. */
export function documentUrl(document: string, provision?: string): string {
  const page = document === PROGRAMME_ID ? '/chuong-trinh/' : `/van-ban/${document}/`;
  return provision ? `${page}#${provision}` : page;
}

/** The page of one clause: the address that is shared, for a messenger never sees a fragment. */
export function clauseUrl(document: string, provision: string): string {
  return `${documentUrl(document)}${provision}/`;
}

/** The clause for an `<iframe>` on somebody else's page: `/nhung/chuong-trinh/muc-i/`. */
export function embedUrl(document: string, provision: string): string {
  return `/nhung${clauseUrl(document, provision)}`;
}

/** The oEmbed answer about a clause's page; the document is named too where it is not the programme. */
export function oEmbedUrl(document: string, provision: string): string {
  return `/du-lieu/oembed/${document === PROGRAMME_ID ? '' : `${document}/`}${provision}.json`;
}

/** The picture that a shared link to a document or a clause shows: `/the/chuong-trinh/muc-i.png`. */
export function cardUrl(document: string, provision?: string): string {
  return `/the${(provision ? clauseUrl(document, provision) : documentUrl(document)).replace(/\/$/, '')}.png`;
}

/** The picture that a shared link to any other page shows. */
export const SITE_CARD = '/og.png';

/** An editor's note on the words of an official text, on the page about the site. */
export function noteUrl(note: string): string {
  return `/gioi-thieu/#${note}`;
}

/** So many numbers of sources stand on one page: it stays a small download. */
const SOURCES_A_PAGE = 80;

/** Which page of sources a key stands on, by the number in it (`S55b`): so no source ever moves to another page. */
export function sourcesPageOf(key: string): number {
  return Math.ceil(Number.parseInt(key.slice(1), 10) / SOURCES_A_PAGE);
}

/** A page of sources; the first one has the address without a number. */
export function sourcesUrl(page: number): string {
  return `/gioi-thieu/nguon/${page > 1 ? `${page}/` : ''}`;
}

/** A source in the list of all sources. */
export function sourceUrl(key: string): string {
  return `${sourcesUrl(sourcesPageOf(key))}#nguon-${key.toLowerCase()}`;
}

/** The earlier words of a document's clauses, for dated links. */
export function historyUrl(document: string): string {
  return `/du-lieu/lich-su/${document}.json`;
}

/** A body's place on the page of bodies. */
export function bodyUrl(body: string): string {
  return `/co-quan/${body}/`;
}

/** What the page of tasks is asked for, as its address holds it. */
export type TaskChoice = Partial<Record<'co-quan' | 'thoi-han' | 'vai' | 'phan', string>>;

/** The page of tasks with an answer that can be sent: `/nhiem-vu/?co-quan=quan-huyen&thoi-han=2002-q3`. */
export function tasksUrl(choice: TaskChoice = {}): string {
  const query = new URLSearchParams(choice).toString();
  return query ? `/nhiem-vu/?${query}` : '/nhiem-vu/';
}

/** The tasks as data: a table, an array of objects, a calendar. */
export function taskDataUrl(format: 'csv' | 'json' | 'ics'): string {
  return `/du-lieu/nhiem-vu.${format}`;
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
