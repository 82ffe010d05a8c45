import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One entry below `content/`; a link is never followed, so that a loop of links ends. */
export interface ContentEntry {
  /** Relative to the root, with `/`. */
  file: string;
  kind: 'file' | 'folder' | 'link' | 'unreadable';
}

/** The history of a checkout of its own is no content. */
const NOT_CONTENT = new Set(['.git']);

/** Everything below a folder, by name. */
export function listContent(root: string, folder: string): ContentEntry[] {
  return readFolder(join(root, folder))
    .filter(({ name }) => !NOT_CONTENT.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): ContentEntry[] => {
      const file = `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) return [{ file, kind: 'link' }];
      if (entry.isFile()) return [{ file, kind: 'file' }];
      if (!entry.isDirectory()) return [{ file, kind: 'unreadable' }];
      try {
        return [{ file, kind: 'folder' }, ...listContent(root, file)];
      } catch {
        return [{ file, kind: 'unreadable' }];
      }
    });
}

const readFolder = (path: string) => readdirSync(path, { withFileTypes: true });
