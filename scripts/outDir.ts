import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { MachineFault } from '../src/domain/issue/index.ts';

/** What every built site has, and nothing else has together. */
const OF_A_SITE = ['index.html', '_headers', 'chuong-trinh/index.html'];
/** Folders that Git does not keep may hold a site; the project's own may not. */
const OF_THE_PROJECT = ['.git', 'content', 'node_modules', 'public', 'scripts', 'src', 'tests'];

/**
 * The folder that a build may take the place of: a new one, an empty one, or one with a built site. Without the slash
 * that may end it, for what is built meanwhile lies beside the folder, not in it.
 * @throws MachineFault for any other, before anything is deleted.
 */
export function outDir(written: string, project: string, contentRoot: string): string {
  const folder = written.replace(/(?<=[^/\\])[/\\]+$/, '');
  const path = resolve(project, folder);
  const held = [project, join(contentRoot, 'content')].map((one) => resolve(one));
  const own = OF_THE_PROJECT.map((name) => resolve(project, name)).concat(held.slice(1));
  if (
    folder.trim() === '' ||
    held.some((one) => isWithin(one, path)) ||
    own.some((one) => isWithin(path, one))
  )
    throw new MachineFault('out-dir-forbidden', { folder: written });
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found && !statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new MachineFault('file-missing', { file: dirname(path) });
  const isFree =
    !found ||
    (found.isDirectory() &&
      (readdirSync(path).length === 0 || OF_A_SITE.every((name) => existsSync(join(path, name)))));
  if (!isFree) throw new MachineFault('out-dir-taken', { folder });
  return folder;
}

const isWithin = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
