import { IndexFault } from './fault.ts';
import { TIER_COUNT } from './tiers.ts';

/** How terms are spread over shards, and how many bits of a term's hash are used. */
export interface Spread {
  shards: number;
  hashBits: number;
}

/** `muc-luc.json`: the one file of the index whose name stays; everything else lies in the folder `version`. */
export interface Manifest extends Spread {
  /** Layout of the files; a reader of another layout refuses. */
  format: typeof FORMAT;
  /** Folder of this index, named after its contents. */
  version: string;
  records: number;
  /** For each tier: its first clause number, and how many rows a chunk of it holds. */
  tiers: [start: number, rowsPerChunk: number][];
  /** Short forms made of whole words ("dang uy phuong"), folded, and what they stand for; the others are a file of their own. */
  abbreviations: Record<string, string[]>;
}

export const FORMAT = 3;

/** The manifest in a file's text. @throws IndexFault when it is none of ours. */
export function readManifest(json: string): Manifest {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(json) as Manifest;
  } catch {
    throw new IndexFault('corrupt');
  }
  const numbers = [manifest?.records, manifest?.shards, manifest?.hashBits];
  const isWhole =
    manifest?.format === FORMAT &&
    typeof manifest.version === 'string' &&
    numbers.every((number) => Number.isInteger(number) && number >= 0) &&
    Array.isArray(manifest.tiers) &&
    manifest.tiers.length === TIER_COUNT &&
    typeof manifest.abbreviations === 'object';
  if (!isWhole) throw new IndexFault('corrupt');
  return manifest;
}

/** The shard where a term stands, by its hash, and what is left of the hash to know it by there. */
export function slotOf(hash: number, { shards, hashBits }: Spread): { shard: number; rest: number } {
  const used = hash >>> (32 - hashBits);
  return { shard: used % shards, rest: Math.floor(used / shards) };
}

/** The file of rows that shows a clause, and its place in it. */
export function rowPlace(
  { tiers, records }: Pick<Manifest, 'tiers' | 'records'>,
  number: number,
): { chunk: number; index: number } {
  let chunk = 0;
  for (let tier = 0; ; tier++) {
    const [start, perChunk] = tiers[tier]!;
    const end = tiers[tier + 1]?.[0] ?? records;
    if (number < end || tier === tiers.length - 1)
      return { chunk: chunk + Math.floor((number - start) / perChunk), index: (number - start) % perChunk };
    chunk += Math.ceil((end - start) / perChunk);
  }
}

/** Names of the index's files below the folder of its version. */
export const INDEX_FILES = {
  shard: (number: number) => `tu/${number}.bin`,
  block: (number: number) => `noi/${number}.bin`,
  rows: (number: number) => `dong/${number}.txt`,
  facets: 'loc.txt',
  abbreviations: 'tat.txt',
  syllables: 'am.txt',
  thesaurus: 'nghia.txt',
} as const;
