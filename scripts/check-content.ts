/** Checks everything in `content/` and prints one line a fault: `npm run check:content [-- FOLDER]`. */
import { loadCorpus } from '../src/corpus/load.ts';
import { runCommand } from './runCommand.ts';

await runCommand(() => {
  const { documents } = loadCorpus(process.argv[2] ?? process.cwd());
  console.log(`Nội dung đạt: ${documents.size} văn bản.`);
});
