import { OFFLINE_FORMAT } from '../../domain/offline/catalogue.ts';

/** The folder of the site, "/" or "/thu-muc/": two sites of one host keep their things apart. */
export const ROOT = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** An address below the root of the site, as catalogue and caches have it, where the site really lies. */
export const located = (path: string) => ROOT + path.slice(1);

const PREFIX = `ngoai-tuyen ${ROOT} `;

/** What is kept, apart: the frame of the site, the pages that were read, the whole library. */
export const CACHES = {
  shell: `${PREFIX}khung ${OFFLINE_FORMAT}`,
  read: `${PREFIX}da-doc ${OFFLINE_FORMAT}`,
  saved: `${PREFIX}thu-vien ${OFFLINE_FORMAT}`,
} as const;

/** Removes what an older version of this site kept in another form. */
export async function dropOldCaches(): Promise<void> {
  const current = new Set<string>(Object.values(CACHES));
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !current.has(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Why something could not be saved. */
export type SaveFaultReason = 'network' | 'not-ours' | 'full';
export class SaveFault extends Error {
  readonly reason: SaveFaultReason;
  constructor(reason: SaveFaultReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Puts into a cache. @throws SaveFault when the device refuses: it has no room, or keeps nothing for this browser. */
export async function putInto(name: string, path: string, response: Response): Promise<void> {
  try {
    await (await caches.open(name)).put(located(path), response);
  } catch {
    throw new SaveFault('full');
  }
}

/** What a cache holds under an address. */
export async function takeFrom(name: string, path: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(located(path));
}
