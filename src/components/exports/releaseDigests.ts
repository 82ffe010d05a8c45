import { createHash } from 'node:crypto';
import { currentCorpus } from '../../corpus/current.ts';
import type { Release } from '../../domain/permanence/release.ts';
import { documentUrl, exportUrl, SINGLE_FILE } from '../../domain/urls.ts';
import { pressed } from '../../exports/press.ts';
import { releaseOf } from '../../exports/release.ts';
import { allEditions, editionOf, HANDS_OUT, offeredFormats } from './editions.ts';
import { libraryFile } from './libraryFile.ts';

const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The digests of all that this build hands out; `site` is the scheme and host that the build is for. */
export async function releaseDigests(site: URL | undefined): Promise<Release> {
  const files: Record<string, string> = HANDS_OUT ? { [SINGLE_FILE]: digestOf(libraryFile(site)) } : {};
  for (const document of currentCorpus().documents.values())
    for (const format of offeredFormats(document))
      files[exportUrl(document.metadata.id, format)] = digestOf(
        await pressed(editionOf(document, site), format),
      );
  return releaseOf(allEditions(site), documentUrl, files);
}
