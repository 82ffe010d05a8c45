import { oneLine } from '../domain/permanence/canonicalText.ts';
import { sha256 } from '../domain/permanence/sha256.ts';
import type { Edition } from './edition.ts';
import { clauseTexts } from './walk.ts';

/** What a release consists of, by digests (SHA-256, hexadecimal). */
export interface Release {
  /** Of every line "address digest" of clauses and files, sorted, each with a line break after it. */
  root: string;
  /** By the address of a clause: of its label and words as printed, in NFC, every run of white space as one blank, UTF-8. */
  clauses: Record<string, string>;
  /** By the address of a file: of its bytes. */
  files: Record<string, string>;
}

/** The digests of a release; `addressOf` names a clause's address on the site, `files` the digest of each file. */
export function releaseOf(
  editions: readonly Edition[],
  addressOf: (document: string, clause: string) => string,
  files: Readonly<Record<string, string>>,
): Release {
  const clauses = Object.fromEntries(
    editions.flatMap((edition) =>
      [...clauseTexts(edition)].flatMap(([id, words]) =>
        words === '' ? [] : [[addressOf(edition.id, id), clauseDigest(words)]],
      ),
    ),
  );
  return { root: rootOf({ ...clauses, ...files }), clauses, files };
}

/** The digest of a clause's printed words. */
export function clauseDigest(words: string): string {
  return sha256(oneLine(words));
}

/** The one digest that stands for all. */
export function rootOf(digests: Readonly<Record<string, string>>): string {
  const lines = Object.entries(digests).map(([address, digest]) => `${address} ${digest}\n`);
  return sha256(lines.sort().join(''));
}
