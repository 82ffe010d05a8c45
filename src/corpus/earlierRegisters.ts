import { spawnSync } from 'node:child_process';
import { REGISTER_FILE } from '../domain/permanence/formatRegister.ts';
import { parseRegister } from '../domain/permanence/parseRegister.ts';
import type { Register } from '../domain/permanence/register.ts';

/** A register of addresses as Git keeps it. */
export interface EarlierRegister {
  /** A tag, or `HEAD`. */
  revision: string;
  register: Register;
}

/** The registers of every tag, oldest first, then of the last commit; none where the folder is in no Git checkout. */
export function earlierRegisters(root: string): EarlierRegister[] {
  const git = (...argv: string[]) =>
    spawnSync('git', ['-C', root, ...argv], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const listed = git('tag', '--sort=creatordate');
  if (listed.status !== 0) return [];
  return [...listed.stdout.split('\n').filter(Boolean), 'HEAD'].flatMap((revision) => {
    // "./": from this folder on, which need not be the top of the checkout.
    const { status, stdout } = git('show', `${revision}:./${REGISTER_FILE}`);
    return status === 0 ? [{ revision, register: parseRegister(stdout, REGISTER_FILE).register }] : [];
  });
}
