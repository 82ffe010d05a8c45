import { OFFLINE_PAGE } from '../../domain/offline/catalogue.ts';
import { CACHES, located, ROOT } from './storage.ts';

/** The pages that were read and are kept, youngest first, with their titles. */
export async function readTitles(): Promise<{ path: string; title: string }[]> {
  const cache = await caches.open(CACHES.read);
  const pages = (await cache.keys())
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.endsWith('/') && path !== located(OFFLINE_PAGE));
  const titles = pages.reverse().map(async (pathname) => {
    const page = await (await cache.match(pathname))?.text();
    const title = new DOMParser().parseFromString(page ?? '', 'text/html').title;
    return { path: `/${pathname.slice(ROOT.length)}`, title };
  });
  return Promise.all(titles);
}
