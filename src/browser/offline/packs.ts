import { type OfflineCatalogue, type PackEntry, packAddress } from '../../domain/offline/catalogue.ts';
import { openPack, type PackedFile } from '../../domain/offline/pack.ts';
import { digestOfBytes } from './digest.ts';
import { CACHES, located, putInto, SaveFault, takeFrom } from './storage.ts';

/** The bytes of a saved pack; a pack that is not what the catalogue says is thrown away, as if it had never come. */
export async function savedPack(pack: PackEntry): Promise<ArrayBuffer | undefined> {
  const path = packAddress(pack);
  const response = await takeFrom(CACHES.saved, path);
  const bytes = await response?.arrayBuffer().catch(() => undefined);
  if (bytes && (await digestOfBytes(bytes)) === pack.digest) return bytes;
  if (response) await (await caches.open(CACHES.saved)).delete(located(path));
  return undefined;
}

/**
 * Fetches a pack and keeps it when its bytes are those of the catalogue, so what is cut off or is another's answer is
 * never kept. @throws SaveFault
 */
export async function fetchPack(pack: PackEntry): Promise<void> {
  const bytes = await fetch(located(packAddress(pack)), { cache: 'no-store' })
    .then((response) => (response.status < 500 ? response.arrayBuffer() : undefined))
    .catch(() => undefined);
  if (!bytes) throw new SaveFault('network');
  if ((await digestOfBytes(bytes)) !== pack.digest) throw new SaveFault('not-ours');
  await putInto(CACHES.saved, packAddress(pack), new Response(bytes));
}

/** Looks at every saved pack, byte by byte: those that are not there as the catalogue has them. */
export async function missingPacks({ packs }: OfflineCatalogue): Promise<PackEntry[]> {
  const missing: PackEntry[] = [];
  for (const pack of packs) if (!(await savedPack(pack))) missing.push(pack);
  return missing;
}

/** Removes the packs that none of these catalogues names. */
export async function dropOtherPacks(catalogues: readonly OfflineCatalogue[]): Promise<void> {
  const cache = await caches.open(CACHES.saved);
  const named = new Set(catalogues.flatMap(({ packs }) => packs.map((pack) => located(packAddress(pack)))));
  for (const { url } of await cache.keys())
    if (url.endsWith('.bin') && !named.has(new URL(url).pathname)) await cache.delete(url);
}

/** Packs opened of late: the index of search is asked for many small files of one pack. */
const opened = new Map<string, Map<string, PackedFile>>();
const KEPT_OPEN = 4;

/** The files of a saved pack, or undefined when it is not there whole. */
export async function openSaved(pack: PackEntry): Promise<Map<string, PackedFile> | undefined> {
  const known = opened.get(pack.digest);
  if (known) return known;
  const bytes = await savedPack(pack);
  if (!bytes) return undefined;
  const plain = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
  const files = openPack(new Uint8Array(await plain.arrayBuffer()));
  opened.set(pack.digest, files);
  if (opened.size > KEPT_OPEN) opened.delete(opened.keys().next().value!);
  return files;
}
