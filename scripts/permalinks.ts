/**
 * Brings `content/permalinks.lock` up to date and says what changed: `npm run permalinks [-- OPTIONS]`. Nothing is ever
 * taken out of it; when a published address would vanish or move, nothing is written and the exit code is 1.
 *
 *   --date 2026-11-24     the day to write, today by default
 *   --changed ADDRESS     its words did change, even though the earlier ones now stand elsewhere too
 *   --before FOLDER       where the content before the change is, when it is not in Git
 *   --root FOLDER         the folder that holds `content/`
 *   --new                 begin a register, for content that was never published
 */
import { parseArgs } from 'node:util';
import { MachineFault } from '../src/domain/issue/index.ts';
import { runCommand } from './runCommand.ts';
import { Refusal, updatePermalinks } from './updatePermalinks.ts';

await runCommand(() => {
  try {
    for (const line of updatePermalinks(readOptions())) console.log(line);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
});

function readOptions() {
  try {
    return parseArgs({
      options: {
        date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        changed: { type: 'string', multiple: true, default: [] },
        before: { type: 'string' },
        root: { type: 'string', default: process.env['CONTENT_ROOT'] || process.cwd() },
        new: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new MachineFault('option-unknown', {
      found: process.argv.slice(2).join(' '),
      expected: 'các lựa chọn: --date NGÀY, --changed ĐỊA-CHỈ, --before THƯ-MỤC, --root THƯ-MỤC, --new.',
    });
  }
}
