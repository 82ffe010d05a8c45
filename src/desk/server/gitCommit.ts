import { spawnSync } from 'node:child_process';
import { DeskRefusal } from '../refusal.ts';

/** True where the content lies in a Git checkout. */
export function isInGit(root: string): boolean {
  return git(root, 'rev-parse', '--is-inside-work-tree').stdout.trim() === 'true';
}

/**
 * Records the files of the last save in Git, and only those.
 * @throws DeskRefusal with what Git says
 */
export function commitFiles(root: string, files: readonly string[], message: string): void {
  for (const argv of [
    ['add', '--', ...files],
    ['commit', '--quiet', '-m', message, '--', ...files],
  ]) {
    const { status, stderr, stdout } = git(root, ...argv);
    if (status !== 0) throw new DeskRefusal('git-failed', (stderr || stdout).trim().split('\n')[0] ?? '');
  }
}

function git(root: string, ...argv: string[]) {
  return spawnSync('git', ['-C', root, ...argv], { encoding: 'utf8' });
}
