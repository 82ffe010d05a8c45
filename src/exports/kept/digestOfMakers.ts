import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What a module names: import, export … from, and import(). */
const NAMED = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
/** Types are gone when the program runs. */
const TYPES = /\b(?:import|export)\s+type\b[^;'"]*['"][^'"]+['"]/g;

/**
 * The digest of all that makes a kind of file: every module that `entry` leads to, the release of every package they
 * use and of what those use, and of Node. `packages` are those that are read as files (fonts), which no import names.
 * Whatever was kept under another digest is never taken for what would be made now.
 */
export function digestOfMakers(
  entry: string,
  packages: readonly string[] = [],
  root = process.cwd(),
): string {
  const { modules, used } = modulesFrom(join(root, entry));
  const releases = releasesOf([...used, ...packages], root);
  const digest = createHash('sha256').update(process.version);
  for (const file of [...modules.keys()].sort())
    digest.update(`\0${relative(root, file)}\0${modules.get(file)}`);
  for (const release of releases.sort()) digest.update(`\0${release}`);
  return digest.digest('hex');
}

/** The modules that one leads to, each with its text, and the packages they name. */
function modulesFrom(entry: string): { modules: Map<string, string>; used: Set<string> } {
  const modules = new Map<string, string>();
  const used = new Set<string>();
  const waiting = [entry];
  for (const file of waiting) {
    if (modules.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    modules.set(file, text);
    for (const [, specifier] of text.replace(TYPES, '').matchAll(NAMED))
      if (specifier!.startsWith('.')) waiting.push(join(dirname(file), specifier!));
      else if (!specifier!.startsWith('node:')) used.add(packageOf(specifier!));
  }
  return { modules, used };
}

/** "@scope/name/part.js" → "@scope/name". */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** "node_modules/docx 9.15.2", of packages and of all that they need, where each is installed. */
function releasesOf(names: readonly string[], root: string): string[] {
  const found = new Map<string, string>();
  const waiting = names.map((name) => ({ name, from: root, isNeeded: true }));
  for (const { name, from, isNeeded } of waiting) {
    const folder = installed(name, from, root);
    if (!folder && isNeeded) throw new Error(`${name} is not installed.`);
    if (!folder || found.has(folder)) continue;
    const { version, dependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    found.set(folder, version);
    // Binaries of other machines are named, and not there.
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies }))
      waiting.push({ name: needed, from: folder, isNeeded: false });
  }
  return [...found].map(([folder, version]) => `${relative(root, folder)} ${version}`);
}

/** Where Node finds a package for a module in `from`: in the nearest `node_modules` upward. */
function installed(name: string, from: string, root: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return from === root ? undefined : installed(name, dirname(from), root);
}
