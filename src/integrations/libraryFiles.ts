import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the built site by its address: a page by its folder. */
export interface LibraryFile {
  path: string;
  bytes: Buffer;
}

/** Indexes of many small files, each a pack as a whole. */
const WHOLE_FOLDERS = ['/tim/', '/pagefind/', '/du-lieu/'];

/** The folder that a file is packed with; a page about a folder is a page like others. */
export function wholeFolderOf(path: string): string | undefined {
  return path.endsWith('/') ? undefined : WHOLE_FOLDERS.find((folder) => path.startsWith(folder));
}

/** Data that pages load; what is only handed out (tables, calendars, the whole corpus) is not needed to read. */
const DATA =
  /^\/du-lieu\/(?:tra-cuu\/|van-ban\/|lich-su\/|van-ban\.json$|kiem-tra\.json$|ban-phat-hanh\.json$)/;
/** Pagefind's own boxes, which the site does not use. */
const UNUSED = /^\/pagefind\/pagefind-(?:.*ui\.|highlight)/;
/** The reader of PDF and the makers of Word files and slides weigh more than all documents together. */
const HEAVIEST_SCRIPT = 200_000;

/** Everything that reading and searching without a network needs, in the order of its addresses. */
export function libraryFiles(out: string): LibraryFile[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(out, join(parentPath, name)).split(sep).join('/')}`)
    .filter(isWanted)
    .sort()
    .map((file) => ({ path: file.replace(/\/index\.html$/, '/'), bytes: readFileSync(join(out, file)) }))
    .filter(({ path, bytes }) => !path.startsWith('/_astro/') || bytes.length < HEAVIEST_SCRIPT);
}

function isWanted(file: string): boolean {
  if (file.endsWith('/index.html')) return !file.startsWith('/nhung/');
  if (file.startsWith('/pagefind/')) return !UNUSED.test(file);
  return (
    DATA.test(file) ||
    /^\/(?:_astro|tim)\//.test(file) ||
    file === '/favicon.svg' ||
    file === '/manifest.webmanifest'
  );
}
