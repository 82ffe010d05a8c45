/**
 * The service worker. The network comes first for pages, so a reader who has one never sees an old page for a new one;
 * without one comes what was saved, with a mark. What is saved is checked by its digest before it is kept and before it
 * is shown. A new worker waits until no page of the old one is open; nothing is swapped under a reader.
 */
import { OFFLINE_CATALOGUE, OFFLINE_PAGE, PACKS } from '../../domain/offline/catalogue.ts';
import { keepRead, keepShell, readKept } from './keptPages.ts';
import { mendLibrary, readSaved } from './library.ts';
import { marked } from './offlineMark.ts';
import { dropOldCaches, ROOT } from './storage.ts';
import { typeOf } from './typeOf.ts';
import { type RequestEvent, worker } from './workerScope.ts';

/** Milliseconds that a network which does not answer is waited for when there is a saved copy. */
const PATIENCE = 4000;
/** What never changes under its address: a saved copy is as good as the server's. */
const UNCHANGING = /^\/(?:_astro|tim\/[^/]+|pagefind\/(?:fragment|index))\//;

worker.addEventListener('install', (event) => event.waitUntil(keepShell()));
worker.addEventListener('activate', (event) => event.waitUntil(begin()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const path = `/${pathname.slice(ROOT.length)}`;
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(ROOT)) return;
  if (path === OFFLINE_CATALOGUE || path.startsWith(PACKS) || request.headers.has('range')) return;
  const isPage = request.mode === 'navigate';
  // What is to be loaded as a file is the network's.
  if (isPage ? path.endsWith('/') : request.destination !== 'document')
    event.respondWith(isPage ? openPage(event, path) : openFile(event, path));
});

/** The page that was open before there was a worker is kept too: it comes from the browser's own cache. */
async function begin(): Promise<void> {
  await dropOldCaches();
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
  for (const { url } of await worker.clients.matchAll({ includeUncontrolled: true })) {
    const path = `/${new URL(url).pathname.slice(ROOT.length)}`;
    await keepRead(path, await fetch(url, { cache: 'force-cache' })).catch(() => {});
  }
}

async function openPage(event: RequestEvent, path: string): Promise<Response> {
  const saved = () => readDevice(path);
  const response = await answerOf(event, saved);
  if (response?.ok) {
    event.waitUntil(keepRead(path, response.clone()).catch(() => {}));
    event.waitUntil(mendOnce().catch(() => {}));
  }
  if (response && response.status < 500) return response;
  const page = await saved();
  if (page) return html(marked(page, 'saved'));
  const instead = await readDevice(OFFLINE_PAGE);
  return response ?? (instead ? html(marked(instead, 'missing')) : Response.error());
}

async function openFile(event: RequestEvent, path: string): Promise<Response> {
  const saved = () => readDevice(path);
  const early = UNCHANGING.test(path) ? await saved() : undefined;
  const response = early ? undefined : await answerOf(event, saved);
  // A page in the place of a script or of data is the login page of a network.
  const isOurs = response && response.status < 500 && !(response.ok && isPage(response));
  if (response?.ok && isOurs && path.startsWith('/_astro/'))
    event.waitUntil(keepRead(path, response.clone()).catch(() => {}));
  if (isOurs) return response;
  const file = early ?? (await saved());
  return file
    ? new Response(file, { headers: { 'content-type': typeOf(path) } })
    : (response?.ok && Response.error()) || response || Response.error();
}

/** The newest copy that the device holds. */
async function readDevice(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await readKept(path, true)) ?? (await readSaved(path)) ?? (await readKept(path));
}

/** The network's answer; undefined when there is none, or none in time while there is a saved copy. */
async function answerOf(
  event: RequestEvent,
  saved: () => Promise<Uint8Array | undefined>,
): Promise<Response | undefined> {
  const answer = (async () => (await event.preloadResponse) ?? (await fetch(event.request)))().catch(
    () => undefined,
  );
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  return (await Promise.race([answer, late])) ?? ((await saved()) ? undefined : answer);
}

let hasMended = false;

/** With the network back, what the library has lost is fetched again: once in the life of the worker. */
async function mendOnce(): Promise<void> {
  if (hasMended) return;
  hasMended = true;
  await mendLibrary();
}

const isPage = (response: Response) => response.headers.get('content-type')?.startsWith('text/html') === true;
const html = (page: string) =>
  new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
