/**
 * The only maker of addresses, with `clauseUrls.ts` and `scanUrls.ts` for what is one clause's, or the paper's, alone; `documentAddress.ts` reads them back.
 * Paths are site-absolute without Astro's `base`; `withBase` adds it.
 */
import { OWN_PROGRAMME } from '../site.config.ts';
import type { ExportFormat } from './exportFormats.ts';

/** What the id of every programme begins with. The rest of the id is its slug. */
export const PROGRAMME_PREFIX = 'chuong-trinh-';

/**
 * The folder of a programme beside the site's own: `chuong-trinh-cai-cach-2004` → `cai-cach-2004`; undefined for the
 * site's own and for every document that is none. An address hangs on the id alone, so that it is the same in the
 * build, in a reader's browser and in a handout, and never moves.
 */
export function programmeSlug(document: string): string | undefined {
  return document !== OWN_PROGRAMME && document.startsWith(PROGRAMME_PREFIX)
    ? document.slice(PROGRAMME_PREFIX.length)
    : undefined;
}

/** The address of a document, or of a provision in it: the site's own programme is `/chuong-trinh/`, others lie below it. */
export function documentUrl(document: string, provision?: string): string {
  const page = pageOf(document);
  return provision ? `${page}#${provision}` : page;
}

function pageOf(document: string): string {
  if (document === OWN_PROGRAMME) return '/chuong-trinh/';
  const slug = programmeSlug(document);
  return slug === undefined ? `/van-ban/${document}/` : `/chuong-trinh/${slug}/`;
}

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

/** The page of a programme's tasks with an answer that can be sent: `/nhiem-vu/?co-quan=so-noi-vu&thoi-han=2002-q3`. */
export function tasksUrl(choice: TaskChoice = {}, programme = OWN_PROGRAMME): string {
  const page = programme === OWN_PROGRAMME ? '/nhiem-vu/' : `${documentUrl(programme)}nhiem-vu/`;
  const query = new URLSearchParams(choice).toString();
  return query ? `${page}?${query}` : page;
}

/** Formats of the tasks as data: a table, an array of objects, a calendar. */
export const TASK_FORMATS = ['csv', 'json', 'ics'] as const;
export type TaskFormat = (typeof TASK_FORMATS)[number];

/** A programme's tasks as data: `/du-lieu/nhiem-vu.csv`, of a further one `/du-lieu/nhiem-vu/<slug>.csv`. */
export function taskDataUrl(format: TaskFormat, programme = OWN_PROGRAMME): string {
  const slug = programmeSlug(programme);
  return `/du-lieu/nhiem-vu${slug === undefined ? '' : `/${slug}`}.${format}`;
}

/** A document as a file: `/xuat-ban/nghi-dinh-29-1998-nd-cp.docx`. */
export function exportUrl(document: string, format: ExportFormat): string {
  return `/xuat-ban/${document}.${format}`;
}

/** The whole library in one file. */
export const SINGLE_FILE = '/xuat-ban/thu-vien.html';

/** Open data about the whole corpus, beside the tasks: what `/du-lieu/` describes. */
export const DATA_FILES = {
  all: '/du-lieu/toan-bo.json',
  schema: '/du-lieu/van-ban.schema.json',
  citations: '/du-lieu/dan-chieu.json',
  documents: '/du-lieu/van-ban.csv',
  clauses: '/du-lieu/dieu-khoan.csv',
  facts: '/du-lieu/thong-tin.csv',
  release: '/du-lieu/ban-phat-hanh.json',
  map: '/du-lieu/so-do.json',
} as const;

/** The feed (Atom) of what was added to or mended in the content. */
export const FEED = '/gioi-thieu/cap-nhat.xml';

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
