import { giveLockBack, takeLock } from '../../corpus/lockFile.ts';
import { MachineFault } from '../../domain/issue/index.ts';

/**
 * One desk a content: a second one would write under the first. The lock names the process and the port. Returns what
 * gives it back.
 * @throws MachineFault `desk-running`
 */
export function takeDesk(file: string, port: number): () => void {
  takeLock(file, String(port), (pid, other) => {
    throw new MachineFault('desk-running', { pid, port: other });
  });
  return () => giveLockBack(file, String(port));
}
