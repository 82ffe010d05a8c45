import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MachineFault } from '../../src/domain/issue/index.ts';
import { type HeaderRule, parseHeaderRules } from './headerRules.ts';
import { ServedFile } from './servedFile.ts';

/** One build of the site, whole in memory: a new build that takes its place on the disk cannot cut an answer in two. */
export interface BuiltSite {
  /** By path from the root of the site: `/chuong-trinh/index.html`. */
  files: ReadonlyMap<string, ServedFile>;
  rules: readonly HeaderRule[];
  /** Tells this build from another in the same place. */
  stamp: string;
}

/**
 * Reads a site that was built for the folder `base` of a host (without its last slash).
 * @throws MachineFault when the folder holds no whole site, or one that was built for elsewhere.
 */
export function readBuiltSite(folder: string, base: string): BuiltSite {
  if (!isFile(join(folder, 'index.html'))) throw new MachineFault('site-missing', { folder });
  if (!isFile(join(folder, '_headers'))) throw new MachineFault('headers-missing', { folder });
  const stamp = stampOf(folder);
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => {
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        return [path, new ServedFile(path, readFileSync(file))];
      }),
  );
  // Renamed while it was read: what was gathered may be of two builds.
  if (stampOf(folder) !== stamp) throw new MachineFault('site-missing', { folder });
  // Read by hosts, and answered by none of them.
  files.delete('/_headers');
  const rules = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'), join(folder, '_headers'));
  if (rules.length === 0) throw new MachineFault('headers-missing', { folder });
  checkBase(rules, folder, base);
  return { files, rules, stamp };
}

/** A folder of that name is none. */
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Built for another folder, no address of a page would be right and no rule of `_headers` would hold. */
function checkBase(rules: readonly HeaderRule[], folder: string, base: string): void {
  const strange = rules.find(({ pattern }) => !pattern.startsWith(`${base}/`));
  const first = rules[0]!.pattern;
  if (strange || first !== `${base}/*`)
    throw new MachineFault('base-mismatch', {
      folder,
      found: `${base}/`,
      expected: first.replace(/\*$/, ''),
    });
}

/** A build puts a new folder in the place of the old one, so the folder itself tells them apart; empty when there is none. */
export function stampOf(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  const first = statSync(join(folder, 'index.html'), { throwIfNoEntry: false });
  return found && first ? `${found.ino} ${first.ino} ${first.mtimeMs}` : '';
}
