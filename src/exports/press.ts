import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFormat } from '../domain/exportFormats.ts';
import type { Edition } from './edition.ts';
import { MAKERS } from './makers.ts';

const CACHE = 'node_modules/.cache/exports';
/** The packages whose release changes what is printed. */
const PACKAGES = [
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-serif',
  '@myriaddreamin/typst-ts-node-compiler',
  'docx',
  'fflate',
  'pdf-lib',
];

/** What was made anew since the process began. */
export const made = new Map<ExportFormat, number>();

const digests = new WeakMap<Edition, string>();
let ownDigest: string | undefined;

/**
 * A document in a format, from the cache where nothing that it is made of has changed: the edition, this room's code, the
 * packages.
 */
export async function pressed(edition: Edition, format: ExportFormat): Promise<Uint8Array> {
  const digest = digests.get(edition) ?? hash(codeDigest(), JSON.stringify(edition));
  digests.set(edition, digest);
  const file = join(CACHE, `${digest}.${format}`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = await MAKERS[format](edition);
  made.set(format, (made.get(format) ?? 0) + 1);
  mkdirSync(CACHE, { recursive: true });
  // Renamed when whole: a build that is cut short leaves no half file for the next one.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}

/** The digest of what makes the files. */
function codeDigest(): string {
  ownDigest ??= hash(
    ...readdirSync('src/exports', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => readFileSync(join('src/exports', name), 'utf8')),
    ...PACKAGES.map(
      (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version,
    ),
  );
  return ownDigest;
}

function hash(...parts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('hex');
}
