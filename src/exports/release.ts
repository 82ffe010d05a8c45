import { clauseDigest, type Release, rootOf } from '../domain/permanence/release.ts';
import type { Edition } from './edition.ts';
import { clauseTexts } from './walk.ts';

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
