/** Checks everything in `content/` and prints one line a fault: `npm run check:content [-- FOLDER]`. */

import { loadCorpus } from '../src/corpus/load.ts';
import { CorpusError } from '../src/domain/issue/index.ts';

try {
  const { documents } = loadCorpus(process.argv[2] ?? process.cwd());
  console.log(`Nội dung đạt: ${documents.size} văn bản.`);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exit(1);
}
