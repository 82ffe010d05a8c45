import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FilePosition, type Issue, issue } from '../domain/issue/index.ts';
import { oneLine } from '../domain/permanence/canonicalText.ts';
import { REGISTER_FILE } from '../domain/permanence/formatRegister.ts';
import { parseRegister } from '../domain/permanence/parseRegister.ts';
import type { Register } from '../domain/permanence/register.ts';
import {
  isWording,
  parseWordingFile,
  WORDINGS_FOLDER,
  type Wordings,
  wordingKey,
} from '../domain/permanence/wordings.ts';
import { readText } from './readText.ts';

/** The register of a content folder with the earlier words it keeps. */
export interface ReadPermalinks {
  register: Register;
  wordings: Wordings;
  placeOf: (address: string) => FilePosition;
}

/** The whole register of content that was never published (a test's, or a sample): it says so itself. */
export const UNPUBLISHED = 'unpublished';

/**
 * Reads `permalinks.lock` and the wordings beside it; faults are added to `issues`. Undefined when there is none, or
 * when it says that nothing was ever published: then nothing is promised. That there is none is a fault, unless a
 * register is just being made.
 */
export function readPermalinks(
  root: string,
  issues: Issue[],
  { isNeeded = true }: { isNeeded?: boolean } = {},
): ReadPermalinks | undefined {
  const path = join(root, REGISTER_FILE);
  const { text, issues: encoding } = existsSync(path)
    ? readText(path, REGISTER_FILE)
    : { text: '', issues: [] };
  if (text.trim() === UNPUBLISHED) return undefined;
  const { register, placeOf, issues: faults } = parseRegister(text, REGISTER_FILE);
  issues.push(...encoding, ...faults);
  if (register.size === 0 && encoding.length + faults.length === 0) {
    const detail = existsSync(path) ? 'trống' : `${REGISTER_FILE} không có`;
    if (isNeeded)
      issues.push(issue('register-missing', { file: REGISTER_FILE, line: 1, column: 1 }, { detail }));
    return undefined;
  }
  return { register, placeOf, wordings: readWordings(root, issues) };
}

function readWordings(root: string, issues: Issue[]): Wordings {
  const folder = join(root, WORDINGS_FOLDER);
  const wordings = new Map<string, string>();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return wordings;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  for (const name of files) {
    const file = `${WORDINGS_FOLDER}/${name}`;
    const key = parseWordingFile(name);
    const { text, issues: encoding } = readText(join(root, file), file);
    issues.push(...encoding);
    if (key && isWording(text, key.digest)) wordings.set(wordingKey(key.address, key.digest), oneLine(text));
    else issues.push(issue('permalink-wording-wrong', { file, line: 1, column: 1 }, { found: file }));
  }
  return wordings;
}
