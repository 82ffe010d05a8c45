import { ClauseIndex, type IndexFiles } from '../../domain/search/clause/clauseIndex.ts';
import { IndexFault, type IndexFaultReason } from '../../domain/search/clause/fault.ts';
import { readManifest } from '../../domain/search/clause/layout.ts';
import {
  type ClauseHit,
  type ClauseResults,
  type SearchOptions,
  searchClauses,
} from '../../domain/search/clause/search.ts';
import { clauseAddress } from '../../domain/search/clauseAddress.ts';
import { withBase } from '../../domain/urls.ts';

/** A hit with its address, under the site's base path. */
export interface AddressedHit extends ClauseHit {
  url: string;
}

/** What a search comes to: hits, or the reason why the index could not be read. Never an exception. */
export type ClauseAnswer =
  | (Omit<ClauseResults, 'hits'> & {
      status: 'found';
      hits: AddressedHit[] /** Files asked for since the page was opened. */;
      files: number;
    })
  | { status: 'failed'; reason: IndexFaultReason };

/** Milliseconds after which a file is given up. */
const PATIENCE = 20_000;

/** Reads the clause index of the site below `root` ("/" or "/thu-muc/"). Runs in the worker, or on the page where there is none. */
export class ClauseReader {
  readonly #root: string;
  #opened: Promise<ClauseIndex> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Fetches the manifest, so that the first search is quicker. */
  async open(cache: RequestCache = 'default'): Promise<ClauseIndex> {
    this.#opened ??= openIndex(this.#root, cache);
    this.#opened.catch(() => {
      this.#opened = undefined;
    });
    return this.#opened;
  }

  /** Searches; when files are gone because the site was built anew, once more with the new manifest. */
  async search(query: string, options: SearchOptions): Promise<ClauseAnswer> {
    try {
      return await this.#search(query, options);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'network') return { status: 'failed', reason };
      this.#opened = undefined;
      try {
        await this.open('reload');
        return await this.#search(query, options);
      } catch (second) {
        return { status: 'failed', reason: reasonOf(second) };
      }
    }
  }

  async #search(query: string, options: SearchOptions): Promise<ClauseAnswer> {
    const index = await this.open();
    const results = await searchClauses(index, query, options);
    const hits = results.hits.map((hit) => ({ ...hit, url: withBase(clauseAddress(hit), this.#root) }));
    return { status: 'found', ...results, hits, files: index.requests };
  }
}

function reasonOf(error: unknown): IndexFaultReason {
  return error instanceof IndexFault ? error.reason : 'corrupt';
}

async function openIndex(root: string, cache: RequestCache): Promise<ClauseIndex> {
  const folder = `${root}tim/`;
  const manifest = readManifest(await load(`${folder}muc-luc.json`, (file) => file.text(), cache));
  const files: IndexFiles = {
    bytes: async (name) =>
      new Uint8Array(await load(`${folder}${manifest.version}/${name}`, (file) => file.arrayBuffer())),
    text: (name) => load(`${folder}${manifest.version}/${name}`, (file) => file.text()),
  };
  return new ClauseIndex(manifest, files);
}

/** A file to its end; one that stops coming, before or inside its body, is the network's fault. */
async function load<T>(
  url: string,
  body: (file: Response) => Promise<T>,
  cache: RequestCache = 'default',
): Promise<T> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(url, { cache, signal: stop.signal });
    if (!response.ok)
      throw new IndexFault(response.status === 404 || response.status === 410 ? 'missing' : 'network');
    return await body(response);
  } catch (error) {
    throw error instanceof IndexFault ? error : new IndexFault('network');
  } finally {
    clearTimeout(timer);
  }
}
