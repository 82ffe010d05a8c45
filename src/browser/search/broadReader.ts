import { parseId } from '../../domain/provision/id.ts';
import { joinStroke, splitStroke } from '../../domain/text/stroke.ts';

/** What is asked of the broad search: pages from the `from`th on, at most `limit` of them. */
export interface BroadQuestion {
  root: string;
  query: string;
  from: number;
  limit: number;
}

/** A hit of the broad search: a page, or the clause of it where the words stand. */
export interface BroadHit {
  url: string;
  title: string;
  /** Words around the hit; `isMarked` where one was searched for. */
  excerpt: { word: string; isMarked: boolean }[];
}

/** Never an exception: what could not be loaded is "failed". */
export type BroadAnswer = { status: 'found'; hits: BroadHit[]; hasMore: boolean } | { status: 'failed' };

interface PagefindPage {
  url: string;
  content: string;
  meta: { title?: string };
  anchors: { id: string; location: number }[];
  locations: number[];
}
interface PagefindResult {
  /** The same for a page, whatever the query. */
  id: string;
  data: () => Promise<PagefindPage>;
}
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
  destroy: () => Promise<void>;
}

let engine: Promise<Pagefind> | undefined;
/** How often it failed: a browser never asks again for a module whose address failed once. */
let failures = 0;

function load(root: string): Promise<Pagefind> {
  const path = `${root}pagefind/pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  engine ??= (import(/* @vite-ignore */ path) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ baseUrl: root });
    return pagefind;
  });
  return engine;
}

const CLAUSES_A_PAGE = 4;

/**
 * Searches every page: the whole phrase first, then its words anywhere. A page with clauses gives a row a clause, the
 * clauses with most of the words first. Runs in the worker, or on the page where there is none.
 */
export async function searchBroadly({ root, query, from, limit }: BroadQuestion): Promise<BroadAnswer> {
  try {
    const pagefind = await load(root);
    const text = splitStroke(query.normalize('NFC').replaceAll('"', ' ')).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return { status: 'found', hits: [], hasMore: false };
    const phrase = (await pagefind.search(`"${text}"`)).results;
    const loose = phrase.length <= from + limit ? (await pagefind.search(text)).results : [];
    // A page that holds the whole phrase is shown by the places of the phrase, not of its scattered words.
    const hasPhrase = new Set(phrase.map(({ id }) => id));
    const results = [...phrase, ...loose.filter(({ id }) => !hasPhrase.has(id))];
    const pages = await Promise.all(results.slice(from, from + limit).map((result) => result.data()));
    return { status: 'found', hits: pages.flatMap(toHits), hasMore: results.length > from + limit };
  } catch {
    // What failed stays failed in Pagefind: the next search begins anew.
    await engine?.then((pagefind) => pagefind.destroy()).catch(() => {});
    engine = undefined;
    failures++;
    return { status: 'failed' };
  }
}

function toHits({ url, content, meta, anchors, locations }: PagefindPage): BroadHit[] {
  const words = content.split(/\s+/);
  const found = new Set(locations);
  const title = joinStroke(meta.title ?? '');
  const excerptAt = (first: number) => {
    const from = Math.max(0, first - 8);
    return words
      .slice(from, from + 32)
      .map((word, index) => ({ word: joinStroke(word), isMarked: found.has(from + index) }));
  };
  // The title of a text is no clause of it.
  const units = anchors.filter(({ id }) => parseId(id)?.every(({ unit }) => unit !== 'tieu-de'));
  if (units.length === 0 || locations.length === 0)
    return [{ url, title, excerpt: excerptAt(locations[0] ?? 0) }];
  const byUnit = new Map<string, number[]>();
  for (const location of [...locations].sort((a, b) => a - b)) {
    const id = units.findLast((unit) => unit.location <= location)?.id ?? '';
    byUnit.set(id, [...(byUnit.get(id) ?? []), location]);
  }
  return [...byUnit]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, CLAUSES_A_PAGE)
    .map(([id, own]) => ({ url: id ? `${url}#${id}` : url, title, excerpt: excerptAt(own[0]!) }));
}
