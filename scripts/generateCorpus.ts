/**
 * Writes a folder of content for measuring: the project's own content and COUNT made-up legislative documents beside
 * it, long as the real ones are: `node scripts/generateCorpus.ts FOLDER [COUNT]`, then CONTENT_ROOT=FOLDER for a
 * build. The same count gives the same documents.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UNPUBLISHED } from '../src/corpus/readPermalinks.ts';
import { MachineFault } from '../src/domain/issue/index.ts';
import { madeUpDocument } from './madeUpDocument.ts';
import { runCommand } from './runCommand.ts';

/** Copies the project's content to `folder` and adds the documents; `articles` makes them short or long. */
export function generateCorpus(folder: string, count: number, articles?: number): void {
  mkdirSync(folder, { recursive: true });
  cpSync('content', join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/permalinks.lock'), `${UNPUBLISHED}\n`);
  for (let index = 0; index < count; index++) {
    const { id, mdx } = madeUpDocument(index, articles);
    writeFileSync(join(folder, 'content/documents', `${id}.mdx`), mdx);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(() => {
    const [folder, count = '1000'] = process.argv.slice(2);
    if (!folder || !/^\d+$/.test(count))
      throw new MachineFault('option-unknown', {
        found: process.argv.slice(2).join(' '),
        expected: 'cách dùng: node scripts/generateCorpus.ts THƯ-MỤC [SỐ VĂN BẢN].',
      });
    generateCorpus(folder, Number(count));
    console.log(`${count} văn bản mẫu: ${folder}/content`);
  });
}
