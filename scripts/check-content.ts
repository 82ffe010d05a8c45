/**
 * Checks everything in `content/` and prints one line a fault: `npm run check:content [-- FOLDER]`. FOLDER, or
 * CONTENT_ROOT, is the folder that holds `content/`, the project's own by default.
 */
import { earlierRegisters } from '../src/corpus/earlierRegisters.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { unusedEntries } from '../src/corpus/unusedEntries.ts';
import { MachineFault } from '../src/domain/issue/index.ts';
import { runCommand } from './runCommand.ts';

const NEVER_PUBLISHED =
  'Chú ý: sổ địa chỉ ghi là chưa công bố, nên không địa chỉ nào được giữ. Công bố rồi thì lập sổ: npm run permalinks -- --new';
const NO_GIT =
  'Chú ý: thư mục này không ở trong Git, nên không biết sổ địa chỉ có bị bớt dòng so với lần trước hay không.';

await runCommand(() => {
  const [root = process.env['CONTENT_ROOT'] || process.cwd(), ...more] = process.argv.slice(2);
  const strange = root.startsWith('-') ? root : more[0];
  if (strange !== undefined)
    throw new MachineFault('option-unknown', {
      found: strange,
      expected: 'viết npm run check:content, hoặc npm run check:content -- THƯ-MỤC.',
    });
  const corpus = loadCorpus(root);
  const { documents, sources, bodies, glossary, laterNotes, permalinks } = corpus;
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
  const unused = unusedEntries(corpus);
  if (unused.sources.length > 0)
    console.log(`Chú ý: nguồn chưa chứng minh điều gì: ${unused.sources.join(', ')}.`);
  if (unused.bodies.length > 0)
    console.log(`Chú ý: cơ quan chưa có ở văn bản nào: ${unused.bodies.join(', ')}.`);
  if (permalinks.register.size === 0) console.log(NEVER_PUBLISHED);
  else if (earlierRegisters(root).length === 0) console.log(NO_GIT);
});
