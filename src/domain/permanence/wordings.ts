import { splitAddress } from './address.ts';
import { digestOf } from './digest.ts';

/** Where earlier words are kept, below the content root: one file a wording, so that merges never touch. */
export const WORDINGS_FOLDER = 'content/permalinks';

/** `/van-ban/a/#dieu-5` with digest 1a2b3c4d → `van-ban/a/dieu-5.1a2b3c4d.txt`. */
export function wordingFile(address: string, digest: string): string {
  const { page, fragment } = splitAddress(address);
  return `${page.slice(1)}${fragment}.${digest}.txt`;
}

/** The address and digest a file's name stands for; undefined for a name that is none. */
export function parseWordingFile(file: string): { address: string; digest: string } | undefined {
  const [, page, fragment, digest] = /^((?:[^/]+\/)+)([^/]+)\.([0-9a-f]{8})\.txt$/.exec(file) ?? [];
  return digest ? { address: `/${page}#${fragment}`, digest } : undefined;
}

/** True when the words are those that the digest was made of. */
export function isWording(words: string, digest: string): boolean {
  return digestOf(words) === digest;
}

/** Earlier words by address and digest. */
export type Wordings = ReadonlyMap<string, string>;

export function wordingKey(address: string, digest: string): string {
  return `${address} ${digest}`;
}
