import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What never changes under its address: readers who have an older page open still ask for it. */
const LASTING = /^(?:_astro|ngoai-tuyen\/goi|tim\/[^/]+|pagefind\/(?:fragment|index))\//;
/** Pages, and lists that lead to files of their build: they come when all they lead to is there. */
const LEADING = /\.html(?:\.br|\.gz)?$|^(?:sw\.js|ngoai-tuyen\/danh-muc\.json|tim\/muc-luc\.json)/;

/**
 * Puts the files of a build into a folder that is being served: first what pages lead to, then the pages, each by a
 * rename, so that no request meets half a file; last goes what the build no longer has, but for what older pages need.
 */
export function putInPlace(from: string, to: string): void {
  const files = filesOf(from);
  const [first, last] = [false, true].map((isLeading) =>
    files.filter((file) => LEADING.test(file) === isLeading),
  );
  for (const file of [...first!, ...last!]) {
    const place = join(to, file);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(join(from, file), `${place}.coming`);
    renameSync(`${place}.coming`, place);
  }
  const own = new Set(files);
  for (const file of filesOf(to)) if (!own.has(file) && !LASTING.test(file)) rmSync(join(to, file));
}

/** Every file below a folder, by its path in it. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}
