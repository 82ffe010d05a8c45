/**
 * Brings documents in: `npm run import -- FILE… [--type nghi-dinh] [--number 29/1998/NĐ-CP] [--source S04] [--dry-run]
 * [--chi-tiet] [--ghi-de] [--keep-scans]`. Writes `content/documents/<id>.mdx` under CONTENT_ROOT, and with
 * `--keep-scans` the pictures of a scan in `content/scans/<id>/`; with `--dry-run` nothing is written, and the document
 * goes to standard output. Ends with 1 when a file could not be imported.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { MachineFault, toMachineFault } from '../src/domain/issue/index.ts';
import { importInto } from '../src/import/importInto.ts';
import { ImportRefusal } from '../src/import/refusal.ts';
import { runCommand } from './runCommand.ts';

const USAGE =
  'npm run import -- TỆP… [--type nghi-dinh] [--number 29/1998/NĐ-CP] [--source S04] [--dry-run] [--chi-tiet] [--ghi-de] [--keep-scans]';

await runCommand(async () => {
  const { values, positionals: files } = readArguments();
  if (files.length === 0)
    throw new MachineFault('option-unknown', { found: '', expected: `cách dùng: ${USAGE}.` });
  const root = process.env['CONTENT_ROOT'] || process.cwd();
  for (const file of files)
    try {
      const onProgress = (read: number, pages: number) =>
        console.error(`${basename(file)}: đã đọc ${read}/${pages} trang ảnh`);
      const { report, document } = await importInto(root, file, values, { onProgress });
      if (document !== undefined) console.log(document);
      console.error(report);
    } catch (error) {
      const isRefused = error instanceof ImportRefusal;
      console.error(isRefused ? `${basename(file)}: ${error.message}` : toMachineFault(error).message);
      if (process.env['DEBUG']) console.error(error);
      process.exitCode = 1;
    }
});

function readArguments() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    type: text,
    number: text,
    source: text,
    'dry-run': flag,
    'chi-tiet': flag,
    'ghi-de': flag,
    'keep-scans': flag,
  };
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    const found = /'([^']+)'/.exec((error as Error).message)?.[1] ?? '';
    throw new MachineFault('option-unknown', { found, expected: `cách dùng: ${USAGE}.` });
  }
}
