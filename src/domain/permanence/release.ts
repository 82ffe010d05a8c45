import { oneLine } from './canonicalText.ts';
import { sha256 } from './sha256.ts';

/** What a release consists of, by digests (SHA-256, hexadecimal). */
export interface Release {
  /** Of every line "address digest" of clauses and files, sorted, each with a line break after it. */
  root: string;
  /** By the address of a clause: of its label and words as printed, in NFC, every run of white space as one blank, UTF-8. */
  clauses: Record<string, string>;
  /** By the address of a file: of its bytes. */
  files: Record<string, string>;
}

/** The digest of a clause's printed words: its label and its words. */
export function clauseDigest(words: string): string {
  return sha256(oneLine(words));
}

/** The one digest that stands for all. */
export function rootOf(digests: Readonly<Record<string, string>>): string {
  const lines = Object.entries(digests).map(([address, digest]) => `${address} ${digest}\n`);
  return sha256(lines.sort().join(''));
}

/** Whether a list of digests is whole: its own root is that of what it lists. */
export function isReleaseWhole({ root, clauses, files }: Release): boolean {
  return rootOf({ ...clauses, ...files }) === root;
}
