import { cpSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { compressAhead } from '../../scripts/deploy/compressAhead.ts';
import { currentCorpus } from '../../src/corpus/current.ts';

const { id } = currentCorpus().programme.metadata;
/** Of each kind of file a few: what differs between hosts is kinds. */
const KEPT = new RegExp(
  `^(?:[^/]+|(?:_astro|bieu-tuong|chuong-trinh|gioi-thieu|nhung)/.*|ngoai-tuyen/(?:index.html|goi/0.*)|du-lieu/[^/]+\\.(?:html|csv|ics)|xuat-ban/${id}\\..*)$`,
);

/** A part of a built site, made ready as `npm run deploy` does it, with a page that moved whether it has one or not. */
export async function readyCopy(out: string, base: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ready-'));
  cpSync(out, folder, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || KEPT.test(relative(out, path)),
  });
  mkdirSync(join(folder, 'cu'));
  const page = `<meta http-equiv="refresh" content="0; url=${base}/chuong-trinh/">`;
  writeFileSync(join(folder, 'cu/index.html'), page);
  await compressAhead(folder);
  return folder;
}
