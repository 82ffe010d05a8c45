import { rmSync } from 'node:fs';
import { takeLock } from '../src/corpus/lockFile.ts';
import { MachineFault } from '../src/domain/issue/index.ts';

/**
 * Runs a build alone in its folder: a second one would take files from under the first. The lock is a file that names
 * the process; one left by a process that is gone counts for nothing.
 * @throws MachineFault when another build is at work there.
 */
export async function alone(file: string, build: () => Promise<void>): Promise<void> {
  take(file);
  try {
    await build();
  } finally {
    rmSync(file, { force: true });
  }
}

/** How long a build that waits for its turn looks away. */
const PAUSE = 250;

/** Runs a build when no other holds the lock any more: for what two builds of different folders have to share. */
export async function inTurn(file: string, build: () => Promise<void>): Promise<void> {
  while (!isTaken(file)) await new Promise((done) => setTimeout(done, PAUSE));
  try {
    await build();
  } finally {
    rmSync(file, { force: true });
  }
}

function isTaken(file: string): boolean {
  try {
    take(file);
    return true;
  } catch (error) {
    if (error instanceof MachineFault && error.code === 'build-running') return false;
    throw error;
  }
}

function take(file: string): void {
  takeLock(file, new Date().toLocaleTimeString('vi-VN'), (pid, since) => {
    throw new MachineFault('build-running', { pid, since });
  });
}
