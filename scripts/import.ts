/**
 * Brings documents in: `npm run import -- FILE… [--type nghi-dinh] [--number 29/1998/NĐ-CP] [--source S04] [--dry-run]
 * [--chi-tiet] [--ghi-de]`. Writes `content/documents/<id>.mdx` under CONTENT_ROOT; with `--dry-run` nothing is written,
 * and the file goes to standard output. Ends with 1 when a file could not be imported.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogues } from '../src/corpus/readCatalogues.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../src/domain/document/documentType.ts';
import { didYouMean, MachineFault, toMachineFault } from '../src/domain/issue/index.ts';
import { type Given, importDocument } from '../src/import/importDocument.ts';
import { joinWithExisting, placeOf, writeWhole } from '../src/import/place.ts';
import { ImportRefusal } from '../src/import/refusal.ts';
import { reportOf } from '../src/import/report.ts';
import { runCommand } from './runCommand.ts';

const USAGE =
  'Cách dùng: npm run import -- TỆP… [--type nghi-dinh] [--number 29/1998/NĐ-CP] [--source S04] [--dry-run] [--chi-tiet] [--ghi-de]';

await runCommand(async () => {
  const { values, positionals: files } = readArguments();
  if (files.length === 0) throw new MachineFault('option-unknown', { found: '', expected: `${USAGE}.` });
  const root = process.env['CONTENT_ROOT'] || process.cwd();
  const given = givenBy(values, root);
  for (const file of files)
    try {
      console.error(await importFile(file, root, given, values));
    } catch (error) {
      console.error(
        error instanceof ImportRefusal
          ? `${basename(file)}: ${error.message}`
          : toMachineFault(error).message,
      );
      if (process.env['DEBUG']) console.error(error);
      process.exitCode = 1;
    }
});

type Options = ReturnType<typeof readArguments>['values'];

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        type: { type: 'string' },
        number: { type: 'string' },
        source: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'chi-tiet': { type: 'boolean', default: false },
        'ghi-de': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const found = /'([^']+)'/.exec((error as Error).message)?.[1] ?? '';
    throw new MachineFault('option-unknown', { found, expected: `${USAGE}.` });
  }
}

function givenBy({ type, number, source }: Options, root: string): Given {
  if (type !== undefined && !DOCUMENT_TYPE_IDS.includes(type as DocumentTypeId))
    throw new MachineFault('option-unknown', {
      found: `--type ${type}`,
      expected: didYouMean(type, DOCUMENT_TYPE_IDS),
    });
  const sources = source === undefined ? [] : Object.keys(readCatalogues(root, []).sources.value);
  if (source !== undefined && !sources.includes(source))
    throw new MachineFault('option-unknown', {
      found: `--source ${source}`,
      expected: didYouMean(source, sources),
    });
  return {
    ...(type && { type: type as DocumentTypeId }),
    ...(number && { number }),
    ...(source && { source }),
  };
}

async function importFile(path: string, root: string, given: Given, options: Options): Promise<string> {
  const name = basename(path);
  const bodies = readCatalogues(root, []).bodies.value;
  const imported = await importDocument(name, readFileSync(path), bodies, given);
  const { identity, head, frontmatter, text } = imported;
  const isDry = options['dry-run'];
  if (!identity) {
    if (!isDry) throw new MachineFault('type-unread', { file: name, expected: DOCUMENT_TYPE_IDS.join(', ') });
    console.log(text);
    return reportOf(imported, name, '(chưa rõ loại văn bản: thêm --type)', options['chi-tiet']);
  }
  const place = placeOf(root, identity, head);
  if (isDry) console.log(`${frontmatter}\n${text}`);
  else writeWhole(join(root, place.file), joinWithExisting(place, { frontmatter, text }, options['ghi-de']));
  return reportOf(imported, name, isDry ? `${place.file} (chưa ghi)` : place.file, options['chi-tiet']);
}
