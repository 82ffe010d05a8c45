import { type OfflineCatalogue, type PackEntry, packOf } from '../../domain/offline/catalogue.ts';
import { unfoldPage } from '../../domain/offline/pack.ts';
import { fetchCatalogue, forgetCatalogue, keepCatalogue, keptCatalogue } from './catalogues.ts';
import { digestOfBytes } from './digest.ts';
import { dropOtherPacks, fetchPack, missingPacks, openSaved } from './packs.ts';
import { SaveFault } from './storage.ts';

/** How far a saving has come. */
export interface SavingProgress {
  documents: number;
  documentsInAll: number;
  bytes: number;
  bytesInAll: number;
}

/** So many packs are asked for at once. */
const AT_ONCE = 4;
const LOCK = 'ngoai-tuyen';

/**
 * Saves the library of the build that is on the server, or what is missing of it. The catalogue counts as saved only
 * when every pack has been read again and is whole; until then the older one holds. @throws SaveFault
 */
export function saveLibrary(onProgress: (progress: SavingProgress) => void): Promise<OfflineCatalogue> {
  return inTurn(async () => {
    const catalogue = await fetchCatalogue();
    await keepCatalogue('begun', catalogue);
    const missing = await missingPacks(catalogue);
    const progress = progressOf(catalogue, missing);
    onProgress(progress);
    await eachOf(missing, async (pack) => {
      await fetchPack(pack);
      progress.bytes += pack.bytes;
      if (pack.kind === 'document') progress.documents++;
      onProgress(progress);
    });
    // What the device says it keeps is proved by what it gives back.
    if ((await missingPacks(catalogue)).length > 0) throw new SaveFault('full');
    await keepCatalogue('saved', catalogue);
    await forgetCatalogue('begun');
    await dropOtherPacks([catalogue]);
    return catalogue;
  });
}

/** Fetches again what the saved library has lost; true when something was mended. @throws SaveFault */
export function mendLibrary(): Promise<boolean> {
  return inTurn(async () => {
    const catalogue = await keptCatalogue('saved');
    const missing = catalogue ? await missingPacks(catalogue) : [];
    await eachOf(missing, fetchPack);
    return missing.length > 0;
  });
}

/** Removes the library from the device. */
export function removeLibrary(): Promise<void> {
  return inTurn(async () => {
    await forgetCatalogue('saved');
    await forgetCatalogue('begun');
    await dropOtherPacks([]);
  });
}

/** How much of a catalogue is there when these packs are missing. */
export function progressOf({ packs }: OfflineCatalogue, missing: readonly PackEntry[]): SavingProgress {
  const sum = (some: readonly PackEntry[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const documents = (some: readonly PackEntry[]) => some.filter(({ kind }) => kind === 'document').length;
  return {
    documents: documents(packs) - documents(missing),
    documentsInAll: documents(packs),
    bytes: sum(packs) - sum(missing),
    bytesInAll: sum(packs),
  };
}

/** A file out of the library, with its digest proved where the catalogue has one; undefined when it is not there whole. */
export async function readSaved(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const name of ['saved', 'begun'] as const) {
    const catalogue = await keptCatalogue(name);
    const found = catalogue && packOf(catalogue, path);
    const file = found && (await openSaved(found.pack))?.get(path);
    if (!catalogue || !file) continue;
    const bytes = file.isFolded ? await unfolded(catalogue, file.bytes) : file.bytes.slice();
    if (!bytes || (found.short && !(await digestOfBytes(bytes)).startsWith(found.short))) continue;
    return bytes;
  }
  return undefined;
}

async function unfolded(
  { packs }: OfflineCatalogue,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces = await openSaved(packs.find(({ kind }) => kind === 'pieces')!);
  const text = new TextDecoder();
  const pieceOf = (key: string) => text.decode(pieces?.get(key)?.bytes);
  return pieces && new TextEncoder().encode(unfoldPage(text.decode(bytes), pieceOf));
}

/** Does something with each, a few at once; the first fault ends it. */
async function eachOf(packs: readonly PackEntry[], act: (pack: PackEntry) => Promise<void>): Promise<void> {
  const waiting = [...packs];
  const work = async () => {
    for (let pack = waiting.shift(); pack; pack = waiting.shift()) await act(pack);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    waiting.length = 0;
  }
}

/** One tab after the other: packs of one that saves are not removed by another that has done so. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks ? (navigator.locks.request(LOCK, act) as Promise<T>) : act();
}
