/**
 * Checks everything in `content/` and prints one line a fault: `npm run check:content [-- FOLDER] [--watch] [--fix]`.
 * FOLDER, or CONTENT_ROOT, is the folder that holds `content/`, the project's own by default. `--watch` checks again
 * after each change until Ctrl+C; `--fix` first mends what cannot change a word.
 */
import { enableCompileCache } from 'node:module';
import { MachineFault } from '../src/domain/issue/index.ts';
import { runCommand } from './runCommand.ts';

// What an author waits for is mostly the start of the program: what was made of it last time is kept.
enableCompileCache?.();

const OPTIONS = ['--watch', '--fix'];

await runCommand(async () => {
  const given = process.argv.slice(2);
  const folders = given.filter((one) => !OPTIONS.includes(one));
  const [root = process.env['CONTENT_ROOT'] || process.cwd(), ...more] = folders;
  const strange = root.startsWith('-') ? root : more[0];
  if (strange !== undefined)
    throw new MachineFault('option-unknown', {
      found: strange,
      expected: `viết npm run check:content, hoặc npm run check:content -- THƯ-MỤC; thêm được ${OPTIONS.join(', ')}.`,
    });
  if (given.includes('--fix')) {
    const { fixContent } = await import('./content/fix.ts');
    for (const line of fixContent(root)) console.log(line);
  }
  if (given.includes('--watch')) {
    const { watchContent } = await import('./content/watch.ts');
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    process.once('SIGTERM', () => stop.abort());
    await watchContent(root, console.log, stop.signal);
    console.log('Đã dừng.');
    return;
  }
  const { reportLines, reportOnContent } = await import('./content/report.ts');
  const report = reportOnContent(root);
  const lines = reportLines(report).join('\n');
  if (report.isSound) console.log(lines);
  else {
    console.error(lines);
    process.exitCode = 1;
  }
});
