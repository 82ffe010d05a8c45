import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { splitStroke } from '../../src/domain/text/stroke.ts';
import { type Engine, LoadedFiles } from './engine.ts';
import { transferredBytes } from './transferred.ts';

interface Page {
  url: string;
  anchors: { id: string; location: number }[];
  locations: number[];
}
interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
}

const PAGES = 10;
const CLAUSES_A_PAGE = 4;
let opened = 0;

/**
 * Pagefind's own script on an index in `folder`, run here as in a browser: what it fetches is counted. `isCured` is how
 * the site uses it (đ apart, the phrase before scattered words), else just as it comes.
 */
export function pagefindEngine(folder: string, isCured: boolean): Engine {
  return {
    name: isCured ? 'Pagefind, cured' : 'Pagefind, plain',
    open: async () => {
      const files = await countFetches(folder);
      const script = pathToFileURL(join(folder, 'pagefind.js')).href;
      const pagefind = (await import(`${script}?${++opened}`)) as Pagefind;
      await pagefind.init();
      return async (query) => {
        const pages = await search(pagefind, isCured ? splitStroke(query.normalize('NFC')) : query, isCured);
        return { answers: pages.flatMap(toAnswers), loaded: files.take() };
      };
    },
  };
}

async function search(pagefind: Pagefind, query: string, isPhraseFirst: boolean): Promise<Page[]> {
  const phrase = isPhraseFirst ? (await pagefind.search(`"${query.replaceAll('"', ' ')}"`)).results : [];
  const loose = phrase.length < PAGES ? (await pagefind.search(query)).results : [];
  const pages = await Promise.all([...phrase, ...loose].slice(0, PAGES).map((result) => result.data()));
  return pages.filter((page, at) => pages.findIndex(({ url }) => url === page.url) === at);
}

/** A page, then its clauses with most of the words: a reader of a page of results can pick either. */
function toAnswers({ url, anchors, locations }: Page): string[] {
  const page = url
    .split('/')
    .findLast((part) => part !== '')!
    .replace(/^b_/, 'body:')
    .replace(/^t_/, 'term:');
  const units = new Map<string, number>();
  for (const location of locations) {
    const id = anchors.findLast((anchor) => anchor.location <= location)?.id;
    if (id) units.set(id, (units.get(id) ?? 0) + 1);
  }
  const best = [...units].sort(([, a], [, b]) => b - a).slice(0, CLAUSES_A_PAGE);
  return best.length > 0 ? best.map(([id]) => `${page}#${id}`) : [page];
}

/** Answers fetches from the index's folder and notes them, with the code a browser loads: the script and its worker. */
async function countFetches(folder: string): Promise<LoadedFiles> {
  const files = new LoadedFiles();
  const note = (name: string, file: Uint8Array) => files.note(name, transferredBytes(name, file));
  for (const name of ['pagefind.js', 'pagefind-worker.js']) note(name, await readFile(join(folder, name)));
  const seen = new Map<string, Buffer>();
  globalThis.document ??= {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => 'vi' }),
  } as unknown as Document;
  globalThis.fetch = (async (address: string) => {
    const path = fileURLToPath(String(address).replace(/\?.*$/, ''));
    const known = seen.get(path);
    const file = known ?? (await readFile(path));
    if (!known) note(path, file);
    seen.set(path, file);
    return new Response(new Uint8Array(file));
  }) as typeof fetch;
  return files;
}
