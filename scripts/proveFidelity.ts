/**
 * Takes the official words back out of everything that the built site shows or hands out, by readers that share nothing
 * with what wrote them, and compares them with the tree clause by clause: `npm run build && npm run prove:fidelity`.
 * OUT_DIR names another build.
 */
import { currentCorpus } from '../src/corpus/current.ts';
import { differences } from './fidelity/compare.ts';
import { expectedClauses } from './fidelity/expected.ts';
import { READINGS, SHOWN } from './fidelity/readings.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  const out = process.env['OUT_DIR'] || 'dist';
  const texts = [...currentCorpus().documents.values()].filter(({ tree }) => tree.provisions.length > 0);
  let failed = 0;
  for (const [name, read] of Object.entries(READINGS)) {
    let compared = 0;
    for (const document of texts) {
      const expected = expectedClauses(document, SHOWN[name]);
      const wrong = differences(expected, await read(out, document));
      for (const line of wrong) console.error(`${name}, ${document.metadata.id}, ${line}`);
      compared += expected.size;
      failed += wrong.length;
    }
    console.log(`${name}: ${compared} điều khoản của ${texts.length} văn bản.`);
  }
  console.log(failed === 0 ? 'Mọi chữ đều như trong cây văn bản.' : `${failed} chỗ khác.`);
  if (failed > 0) process.exitCode = 1;
});
