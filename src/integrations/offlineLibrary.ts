import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { currentCorpus } from '../corpus/current.ts';
import {
  OFFLINE_CATALOGUE,
  OFFLINE_FORMAT,
  OFFLINE_PAGE,
  type OfflineCatalogue,
  type PackEntry,
  packAddress,
  SHORT_DIGEST,
} from '../domain/offline/catalogue.ts';
import { cutPage, foldPage, layOutPack, type PackedFile, PIECE_KEY } from '../domain/offline/pack.ts';
import { documentUrl } from '../domain/urls.ts';
import { bundleServiceWorker } from './bundleServiceWorker.ts';
import { type LibraryFile, libraryFiles, wholeFolderOf } from './libraryFiles.ts';

/** A piece that so many pages share stands apart; shorter ones are left where they are. */
const SHARED_BY = 5;
const WORTH_SHARING = 150;

/** After the build: the packs and the catalogue of what can be saved for reading without a network, and the worker. */
export function offlineLibrary({ base }: { base: string }): AstroIntegration {
  return {
    name: 'offline-library',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const files = libraryFiles(out);
        const pieces = sharedPieces(files);
        const groups = Map.groupBy(files, packNameOf(addressesOfDocuments()));
        const packs = [
          writePack(
            out,
            'pieces',
            [...pieces].map(([piece, key]) => unfolded(key, Buffer.from(piece))),
          ),
          ...[...groups].map(([name, own]) => {
            const kind = name.startsWith('/') ? 'document' : name === 'trang' ? 'pages' : 'files';
            return writePack(
              out,
              kind,
              own.map((file) => folded(file, pieces)),
              own,
            );
          }),
        ];
        writeCatalogue(out, packs);
        await bundleServiceWorker(out, base);
        const bytes = packs.reduce((sum, pack) => sum + pack.bytes, 0);
        console.log(`Đọc ngoại tuyến: ${packs.length} gói, ${Math.round(bytes / 1024)} KiB.`);
      },
    },
  };
}

/** The pack of a file: that of the document whose page it is, else one for its kind. */
const packNameOf = (documents: readonly string[]) => (file: LibraryFile) => {
  const { path } = file;
  if (!path.endsWith('/')) return wholeFolderOf(path)?.slice(1) ?? 'khac';
  return documents.find((address) => path.startsWith(address)) ?? 'trang';
};

/** The longest first: a further programme lies below the site's own. */
function addressesOfDocuments(): string[] {
  const addresses = [...currentCorpus().documents.keys()].map((id) => documentUrl(id));
  return addresses.sort((a, b) => b.length - a.length);
}

/** What many pages share, each piece with its key. */
function sharedPieces(files: readonly LibraryFile[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { path, bytes } of files)
    if (path.endsWith('/'))
      for (const piece of new Set(cutPage(bytes.toString('utf8'))))
        counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const shared = [...counts].filter(([piece, count]) => count >= SHARED_BY && piece.length >= WORTH_SHARING);
  const keys = new Map(shared.map(([piece]) => [piece, sha256(piece).slice(0, PIECE_KEY)]));
  if (new Set(keys.values()).size !== keys.size) throw new Error('Two shared pieces of pages have one key.');
  return keys;
}

function folded({ path, bytes }: LibraryFile, pieces: ReadonlyMap<string, string>): PackedFile {
  if (!path.endsWith('/')) return unfolded(path, bytes);
  const text = foldPage(bytes.toString('utf8'), (piece) => pieces.get(piece));
  return { path, bytes: Buffer.from(text), isFolded: true };
}

const unfolded = (path: string, bytes: Buffer): PackedFile => ({ path, bytes, isFolded: false });

/** Writes a pack under the name of its digest; `named` are the files whose digests the catalogue has. */
function writePack(
  out: string,
  kind: PackEntry['kind'],
  files: readonly PackedFile[],
  named: readonly LibraryFile[] = [],
): PackEntry {
  const bytes = gzipSync(layOutPack(files), { level: 9 });
  const folders = [...new Set(files.flatMap(({ path }) => wholeFolderOf(path) ?? []))];
  const single = named.filter(({ path }) => wholeFolderOf(path) === undefined);
  const digests = single.map(({ path, bytes: file }) => [path, sha256(file).slice(0, SHORT_DIGEST)]);
  const entry: PackEntry = {
    digest: sha256(bytes),
    bytes: bytes.length,
    kind,
    ...(digests.length > 0 && { files: Object.fromEntries(digests) }),
    ...(folders.length > 0 && { folders }),
  };
  const file = join(out, packAddress(entry));
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
  return entry;
}

function writeCatalogue(out: string, packs: readonly PackEntry[]): void {
  const page = readFileSync(join(out, OFFLINE_PAGE, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]* src="[^"]*(\/_astro\/[^"]+)"/g)].map(([, src]) => src!);
  const catalogue: OfflineCatalogue = {
    format: OFFLINE_FORMAT,
    version: sha256(packs.map(({ digest }) => digest).join()).slice(0, SHORT_DIGEST),
    shell: [OFFLINE_PAGE, ...scripts.flatMap((script) => withImports(out, script))],
    packs,
  };
  writeFileSync(join(out, OFFLINE_CATALOGUE), JSON.stringify(catalogue));
}

/** A script with those that it imports at once. */
function withImports(out: string, script: string, seen = new Set<string>()): string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  const code = readFileSync(join(out, script), 'utf8');
  for (const [, relative] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
    withImports(out, new URL(relative!, `http://x${script}`).pathname, seen);
  return [...seen];
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
