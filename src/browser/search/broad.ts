import { joinStroke, splitStroke } from '../../domain/text/stroke.ts';

/** A hit of the broad search: a page, or the clause of it where the words stand. */
export interface BroadHit {
  url: string;
  title: string;
  /** Words around the hit; `isMarked` where one was searched for. */
  excerpt: { word: string; isMarked: boolean }[];
}

interface PagefindResult {
  data: () => Promise<{
    url: string;
    content: string;
    meta: { title?: string };
    anchors: { id: string; location: number }[];
    locations: number[];
  }>;
}
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

let engine: Promise<Pagefind> | undefined;

function load(root: string): Promise<Pagefind> {
  const path = `${root}pagefind/pagefind.js`;
  engine ??= (import(/* @vite-ignore */ path) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ baseUrl: root });
    return pagefind;
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

const CLAUSES_A_PAGE = 4;

/**
 * Searches every page: the whole phrase first, then its words anywhere. At most `limit` pages are opened; a page with
 * clauses gives a row a clause, the clauses with most of the words first.
 * @throws when the index cannot be loaded.
 */
export async function searchBroadly(root: string, query: string, limit: number): Promise<BroadHit[]> {
  const pagefind = await load(root);
  const text = splitStroke(query.normalize('NFC').replaceAll('"', ' ')).trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const phrase = await pagefind.search(`"${text}"`);
  const loose = phrase.results.length < limit ? (await pagefind.search(text)).results : [];
  const pages = await Promise.all(
    [...phrase.results, ...loose].slice(0, limit * 2).map((result) => result.data()),
  );
  // A page that holds the whole phrase is shown by the places of the phrase, not of its scattered words.
  const unique = pages.filter((page, index) => pages.findIndex(({ url }) => url === page.url) === index);
  return unique.slice(0, limit).flatMap(toHits);
}

function toHits({
  url,
  content,
  meta,
  anchors,
  locations,
}: Awaited<ReturnType<PagefindResult['data']>>): BroadHit[] {
  const words = content.split(/\s+/);
  const found = new Set(locations);
  const title = joinStroke(meta.title ?? '');
  const excerptAt = (first: number) => {
    const from = Math.max(0, first - 8);
    return words
      .slice(from, from + 32)
      .map((word, index) => ({ word: joinStroke(word), isMarked: found.has(from + index) }));
  };
  const units = anchors.filter(
    ({ id }) => /^(muc-|dieu-|mo-dau|chu-ky|chuong-|phu-luc)/.test(id) && id !== 'muc-luc',
  );
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
