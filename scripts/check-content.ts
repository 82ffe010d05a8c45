/** Checks everything in `content/` and prints one line a fault: `npm run check:content [-- FOLDER]`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../src/corpus/load.ts';
import { MachineFault } from '../src/domain/issue/index.ts';
import { runCommand } from './runCommand.ts';

await runCommand(() => {
  const root = process.argv[2] ?? process.cwd();
  const folder = join(root, 'content');
  if (!existsSync(folder)) throw new MachineFault('file-missing', { file: folder });
  const { documents, sources, bodies, glossary, laterNotes, permalinks } = loadCorpus(root);
  const withText = [...documents.values()].filter(({ tree }) => tree.provisions.length > 0);
  const parts = [
    `${documents.size} văn bản (${withText.length} có toàn văn)`,
    `${sources.size} nguồn`,
    `${bodies.size} cơ quan`,
    `${glossary.length} thuật ngữ`,
    `${laterNotes.length} ghi chú quy định về sau`,
    `${permalinks.register.size} địa chỉ trong sổ`,
  ];
  console.log(`Nội dung đạt: ${parts.join(', ')}.`);
});
