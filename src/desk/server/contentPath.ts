import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { DeskRefusal } from '../refusal.ts';

/** The log of changes, the one file outside `content/` that a save touches. */
export const LOG_FILE = 'CHANGELOG.md';
const WRITABLE =
  /^content\/(?:[a-z0-9-]+\.(?:yaml|lock|mdx)|documents\/[a-z0-9-]+\.mdx|scans\/[a-z0-9-]+\/[a-z0-9-]+\.(?:jpg|png))$/;

/**
 * Where a file that the desk may write lies on the disk: a file of `content/` by its plain name, or the log of changes.
 * @throws DeskRefusal for any other name, and for one that a link leads out of the folder.
 */
export function contentPath(root: string, file: string): string {
  if (file !== LOG_FILE && !WRITABLE.test(file)) throw new DeskRefusal('outside-content');
  const path = resolve(root, file);
  let folder = dirname(path);
  // The folder of a document's pictures comes with the first of them.
  while (!existsSync(folder)) folder = dirname(folder);
  const home = realpathSync(file === LOG_FILE ? root : join(root, 'content'));
  const real = realpathSync(folder);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink || !(real === home || real.startsWith(home + sep))) throw new DeskRefusal('outside-content');
  return path;
}
