import { type OfflineCatalogue, packOf } from '../../domain/offline/catalogue.ts';
import { fetchCatalogue, keptCatalogue } from './catalogues.ts';
import { digestOfBytes } from './digest.ts';
import { CACHES, located, putInto, takeFrom } from './storage.ts';

/** So many pages and scripts that were read are kept; the one read longest ago makes room. */
const KEPT = 120;
/** Holds the digest that a page had in the catalogue of its day: that of today may know newer words. */
const DIGEST = 'x-digest';

let known: OfflineCatalogue | undefined;
/** A page that no catalogue knows asks for a new one; once in the life of the worker, or each page of a portal would. */
let hasAsked = false;

/** Keeps what was just read, when it is a file of the site whole; anything else is let go. */
export async function keepRead(path: string, response: Response, name: string = CACHES.read): Promise<void> {
  const type = response.headers.get('content-type') ?? '';
  const bytes = await response.arrayBuffer();
  const digest = await digestOfBytes(bytes);
  if (!(await isOfSite(path, digest))) return;
  const kept = new Response(bytes, { headers: { 'content-type': type, [DIGEST]: digest } });
  const cache = await caches.open(name);
  // Put anew, it is the youngest of all.
  await cache.delete(located(path));
  await putInto(name, path, kept);
  const all = await cache.keys();
  if (name === CACHES.read)
    await Promise.all(all.slice(0, Math.max(0, all.length - KEPT)).map((one) => cache.delete(one)));
}

/**
 * A page or script that was read before, as it was then; one that is no longer whole is thrown away. `latestOnly`: none
 * but what the build last heard of has, which is newer than a library that was saved before.
 */
export async function readKept(
  path: string,
  latestOnly = false,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  known ??= await keptCatalogue('latest');
  for (const name of [CACHES.read, CACHES.shell]) {
    const response = await takeFrom(name, path);
    if (!response) continue;
    const bytes = await response.arrayBuffer();
    const digest = await digestOfBytes(bytes);
    if (digest !== response.headers.get(DIGEST)) await (await caches.open(name)).delete(located(path));
    else if (!latestOnly || names(known, path, digest)) return new Uint8Array(bytes);
  }
  return undefined;
}

/** The frame: kept from the first visit on, and again when the site was built anew. */
export async function keepShell(): Promise<void> {
  known = await fetchCatalogue();
  for (const path of known.shell) {
    const response = await fetch(located(path), { cache: 'no-cache' });
    await keepRead(path, response, CACHES.shell);
  }
}

async function isOfSite(path: string, digest: string): Promise<boolean> {
  known ??= await keptCatalogue('latest');
  if (names(known, path, digest)) return true;
  if (hasAsked) return false;
  hasAsked = true;
  await keepShell();
  return names(known, path, digest);
}

function names(catalogue: OfflineCatalogue | undefined, path: string, digest: string): boolean {
  const short = catalogue && packOf(catalogue, path)?.short;
  return short !== undefined && digest.startsWith(short);
}
