import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isReadFile } from '../../src/corpus/contentFiles.ts';
import { listContent } from '../../src/corpus/listContent.ts';
import { tidyText } from '../../src/corpus/tidyText.ts';

/**
 * Mends what is safe in every file of `root/content` that the site reads, and says of each what was done. A file is
 * written beside the old one and takes its place whole, or not at all.
 */
export function fixContent(root: string): string[] {
  return listContent(root, 'content')
    .filter(({ file, kind }) => kind === 'file' && isReadFile(file))
    .flatMap(({ file }) => {
      const path = join(root, file);
      const tidied = tidyText(readFileSync(path));
      if (!tidied) return [];
      putInPlace(path, tidied.text);
      return [`Đã sửa ${file}: ${tidied.mended.join('; ')}.`];
    });
}

function putInPlace(path: string, text: string): void {
  // In the same folder, for a rename works only on one disk; nobody reads a name that begins with a dot.
  const beside = join(dirname(path), `.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { mode: statSync(path).mode, flag: 'wx' });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
