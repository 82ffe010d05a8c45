import { createHash } from 'node:crypto';
import { currentCorpus } from '../../corpus/current.ts';
import type { Release } from '../../domain/permanence/release.ts';
import { documentUrl, SINGLE_FILE } from '../../domain/urls.ts';
import { releaseOf } from '../../exports/release.ts';
import { allEditions, exportedFiles, HANDS_OUT } from './editions.ts';
import { libraryFile } from './libraryFile.ts';

/** The digests of all that this build hands out; `site` is the scheme and host that the build is for. */
export async function releaseDigests(site: URL | undefined): Promise<Release> {
  const library = () => createHash('sha256').update(libraryFile(site)).digest('hex');
  const files: Record<string, string> = HANDS_OUT ? { [SINGLE_FILE]: library() } : {};
  for (const document of currentCorpus().documents.values())
    for (const { path, digest } of await exportedFiles(document, site)) files[path] = digest;
  return releaseOf(allEditions(site), documentUrl, files);
}
