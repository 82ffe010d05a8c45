import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes a lock: a file that names this process and, behind a blank, `about` it. One left by a process that is gone
 * counts for nothing. Where another process holds it, `held` is told which and what it said, and throws.
 */
export function takeLock(file: string, about: string, held: (pid: string, about: string) => never): void {
  for (;;)
    try {
      writeFileSync(file, ownLock(about), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const [pid = '', ...said] = readLock(file).split(' ');
      if (isAlive(Number(pid))) held(pid, said.join(' '));
      rmSync(file, { force: true });
    }
}

/** Gives a lock back, if it is still the one that was taken. */
export function giveLockBack(file: string, about: string): void {
  if (readLock(file) === ownLock(about)) rmSync(file, { force: true });
}

const ownLock = (about: string) => `${process.pid} ${about}`;

/** Empty when the other process has just ended. */
function readLock(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else's is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
