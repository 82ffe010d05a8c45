import { OFFLINE_CATALOGUE, type OfflineCatalogue, readCatalogue } from '../../domain/offline/catalogue.ts';
import { CACHES, located, putInto, SaveFault, takeFrom } from './storage.ts';

/** Of the build last heard of; of the library that is saved whole; of the one that is being saved. */
export type CatalogueName = 'latest' | 'saved' | 'begun';

const place = (name: CatalogueName) => `${OFFLINE_CATALOGUE}?${name}`;
const cacheOf = (name: CatalogueName) => (name === 'latest' ? CACHES.shell : CACHES.saved);

/** A catalogue that is kept on the device. */
export async function keptCatalogue(name: CatalogueName): Promise<OfflineCatalogue | undefined> {
  const response = await takeFrom(cacheOf(name), place(name));
  return response && readCatalogue(await response.text());
}

export async function keepCatalogue(name: CatalogueName, catalogue: OfflineCatalogue): Promise<void> {
  await putInto(cacheOf(name), place(name), new Response(JSON.stringify(catalogue)));
}

export async function forgetCatalogue(name: CatalogueName): Promise<void> {
  await (await caches.open(cacheOf(name))).delete(located(place(name)));
}

/** The catalogue of the build that is on the server now. @throws SaveFault */
export async function fetchCatalogue(): Promise<OfflineCatalogue> {
  const response = await fetch(located(OFFLINE_CATALOGUE), { cache: 'no-cache' }).catch(() => undefined);
  if (!response || response.status >= 500) throw new SaveFault('network');
  const catalogue = readCatalogue(await response.text().catch(() => ''));
  if (!catalogue) throw new SaveFault('not-ours');
  await keepCatalogue('latest', catalogue);
  return catalogue;
}
