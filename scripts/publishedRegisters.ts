/** The registers of addresses of every Git tag and of the working tree. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { earlierRegisters } from '../src/corpus/earlierRegisters.ts';
import { REGISTER_FILE } from '../src/domain/permanence/formatRegister.ts';
import { parseRegister } from '../src/domain/permanence/parseRegister.ts';
import type { Register } from '../src/domain/permanence/register.ts';

/** A register, and whose it is: a tag's, or `''` for the working tree's. */
export interface PublishedRegister {
  tag: string;
  register: Register;
}

/** Oldest tags first, the working tree last. A tag from before the register has none. */
export function publishedRegisters(): PublishedRegister[] {
  const root = process.env['CONTENT_ROOT'] ?? '.';
  const tagged = earlierRegisters(root)
    .filter(({ revision }) => revision !== 'HEAD')
    .map(({ revision, register }) => ({ tag: revision, register }));
  const file = join(root, REGISTER_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...tagged, { tag: '', register: parseRegister(text, REGISTER_FILE).register }];
}
