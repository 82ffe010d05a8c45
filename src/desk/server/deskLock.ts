import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { MachineFault } from '../../domain/issue/index.ts';

/**
 * One desk a content: a second one would write under the first. The lock names the process and the address; one left by
 * a process that is gone counts for nothing. Returns what gives it back.
 * @throws MachineFault `desk-running`
 */
export function takeDesk(file: string, port: number): () => void {
  const own = `${process.pid} ${port}`;
  for (;;)
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return () => {
        if (readLock(file) === own) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const [pid = '', other = ''] = readLock(file).split(' ');
      if (isAlive(Number(pid))) throw new MachineFault('desk-running', { pid, port: other });
      rmSync(file, { force: true });
    }
}

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
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
