import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Issue, issue, type Place } from '../domain/issue/index.ts';
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
  placeOf: (address: string) => Place;
}

/**
 * Reads `permalinks.lock` and the wordings beside it; faults are added to `issues`. Undefined when there is no
 * register: then nothing was published from this content (a test's, or a sample), and nothing is promised.
 */
export function readPermalinks(root: string, issues: Issue[]): ReadPermalinks | undefined {
  const path = join(root, REGISTER_FILE);
  if (!existsSync(path)) return undefined;
  const { text, issues: encoding } = readText(path, REGISTER_FILE);
  const { register, placeOf, issues: faults } = parseRegister(text, REGISTER_FILE);
  issues.push(...encoding, ...faults);
  return { register, placeOf, wordings: readWordings(root, issues) };
}

function readWordings(root: string, issues: Issue[]): Wordings {
  const folder = join(root, WORDINGS_FOLDER);
  const wordings = new Map<string, string>();
  if (!existsSync(folder)) return wordings;
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
