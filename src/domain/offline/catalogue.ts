/**
 * The list of everything that can be saved for reading without a network, as `/ngoai-tuyen/danh-muc.json` holds it.
 * What is saved are packs: one a document with the pages of its clauses, a few for all other pages, scripts and search.
 * A pack is named by its digest, so a new version never takes the place of an old one under its address.
 */
export interface OfflineCatalogue {
  /** Of the format of catalogue and packs: another one is read as none. */
  format: typeof OFFLINE_FORMAT;
  /** Tells one build from another: of the digests of all packs. */
  version: string;
  /** Pages and scripts that are kept from the first visit on: the page that is shown for what is not saved. */
  shell: readonly string[];
  packs: readonly PackEntry[];
}

/** A pack in the catalogue. */
export interface PackEntry {
  /** SHA-256 of the pack as it lies on the server, hexadecimal. */
  digest: string;
  /** Its size there. */
  bytes: number;
  /** `document`: a document with its clauses; `pieces`: what many pages share, without which none can be put together. */
  kind: 'document' | 'pieces' | 'pages' | 'files';
  /** Addresses below the root of the site, with the beginning of the SHA-256 of each. */
  files?: Readonly<Record<string, string>>;
  /** Folders that lie in it as a whole: the indexes of search, of many small files. */
  folders?: readonly string[];
}

export const OFFLINE_FORMAT = 1;
/** So much of the digest of one file stands in the catalogue: enough for accidents, which are what it is for. */
export const SHORT_DIGEST = 24;

export const OFFLINE_PAGE = '/ngoai-tuyen/';
export const OFFLINE_CATALOGUE = '/ngoai-tuyen/danh-muc.json';
export const PACKS = '/ngoai-tuyen/goi/';
export const SERVICE_WORKER = '/sw.js';

/** Where a pack lies on the server. */
export function packAddress({ digest }: PackEntry): string {
  return `${PACKS}${digest.slice(0, 20)}.bin`;
}

/** The pack that holds an address, and the digest of the file where the catalogue has one. */
export function packOf(
  { packs }: OfflineCatalogue,
  path: string,
): { pack: PackEntry; short?: string } | undefined {
  for (const pack of packs) {
    const short = pack.files?.[path];
    if (short !== undefined) return { pack, short };
    if (pack.folders?.some((folder) => path.startsWith(folder))) return { pack };
  }
  return undefined;
}

/** Reads a catalogue; undefined for anything else, such as the login page of a network that answers in its place. */
export function readCatalogue(text: string): OfflineCatalogue | undefined {
  try {
    const catalogue = JSON.parse(text) as OfflineCatalogue;
    return catalogue.format === OFFLINE_FORMAT && catalogue.packs.length > 0 ? catalogue : undefined;
  } catch {
    return undefined;
  }
}
