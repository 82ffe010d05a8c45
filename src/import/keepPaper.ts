import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROGRAMME_FILE, SCANS_PLACE } from '../corpus/contentPlaces.ts';
import { MachineFault } from '../domain/issue/index.ts';
import { OWN_PROGRAMME } from '../site.config.ts';
import type { Imported } from './importDocument.ts';
import { paperPictures } from './paperPictures.ts';

/** The pictures of a document's paper, drawn and lying beside the place where they will be. */
export interface KeptPaper {
  /** Each page in order, as the frontmatter declares it; nobody has proofread it yet. */
  scans: { file: string; begins?: string }[];
  folder: string;
  /** Puts them in their place; those of an earlier import go. */
  put: () => void;
  /** Takes them away again. */
  drop: () => void;
}

/** The folder of the pictures of the document in a file of `content/`. */
export const paperFolder = (file: string) =>
  `${SCANS_PLACE}/${file === PROGRAMME_FILE ? OWN_PROGRAMME : basename(file, '.mdx')}`;

/**
 * Draws the pages of an imported scan for `content/scans/<id>/`. Nothing is in its place until `put`, so that document
 * and pictures come together or not at all.
 * @throws MachineFault `paper-not-pictures` for a file with pages that are no pictures, `paper-kept` where pictures lie
 * already and nobody said to replace them
 */
export async function drawPaper(
  root: string,
  document: string,
  { scanned, blocks, begins }: Pick<Imported, 'scanned' | 'blocks' | 'begins'>,
  source: { name: string; bytes: Uint8Array },
  isTold: boolean,
): Promise<KeptPaper> {
  const read = new Set(scanned.map(({ page }) => page));
  if (scanned.length === 0 || blocks.some(({ origin }) => !read.has(origin.page ?? 0)))
    throw new MachineFault('paper-not-pictures', { file: source.name });
  const folder = paperFolder(document);
  const place = join(root, folder);
  if (!isTold && existsSync(place) && readdirSync(place).length > 0)
    throw new MachineFault('paper-kept', { folder });
  // Beside `content/`, where no check looks, and on the same disk.
  const beside = join(root, `.${basename(folder)}.${process.pid}.tmp`);
  const drop = () => rmSync(beside, { recursive: true, force: true });
  try {
    mkdirSync(beside);
    const scans: KeptPaper['scans'] = [];
    for await (const { file, bytes } of paperPictures(source.bytes, scanned)) {
      writeFileSync(join(beside, file), bytes);
      const first = begins.get(scanned[scans.length]!.page);
      scans.push({ file, ...(first && { begins: first }) });
    }
    const put = () => {
      mkdirSync(join(root, SCANS_PLACE), { recursive: true });
      rmSync(place, { recursive: true, force: true });
      renameSync(beside, place);
    };
    return { scans, folder, put, drop };
  } catch (error) {
    drop();
    throw error;
  }
}

/** A file of a document with its pages of paper declared; what was said of earlier ones goes, for they are other pictures. */
export function withScans(file: string, scans: KeptPaper['scans']): string {
  const lines = scans.map(
    (page) => `  - { file: ${page.file}${page.begins ? `, begins: ${page.begins}` : ''} }\n`,
  );
  const [head = ''] = /^---\r?\n[\s\S]*?\n(?=---[ \t]*(?:\r?\n|$))/.exec(file) ?? [];
  const rest = file.slice(head.length);
  const own = head.replace(/^scans:.*\n(?:(?:[ \t-].*)?\n)*/m, '');
  return `${own}scans:\n${lines.join('')}${rest}`;
}
