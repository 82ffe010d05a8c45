/** The registers of addresses of every Git tag and of the working tree. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const git = (...argv: string[]) =>
    spawnSync('git', ['-C', process.env['CONTENT_ROOT'] ?? '.', ...argv], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
  const tags = git('tag', '--sort=creatordate').stdout?.split('\n').filter(Boolean) ?? [];
  const tagged = tags.flatMap((tag) => {
    const { status, stdout } = git('show', `${tag}:${REGISTER_FILE}`);
    return status === 0 ? [{ tag, register: parseRegister(stdout, REGISTER_FILE).register }] : [];
  });
  const file = join(process.env['CONTENT_ROOT'] ?? '.', REGISTER_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...tagged, { tag: '', register: parseRegister(text, REGISTER_FILE).register }];
}
