import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listContent } from '../../corpus/listContent.ts';

/** The state of a file that is no copy. */
const LAID = '';

/**
 * A copy of the content in which a draft is tried, so that the check of the command line reads it as it reads the
 * content, and `content/` itself is never touched by what is not saved. Only files that changed are copied again.
 */
export function shadowContent(root: string, shadow: string) {
  rmSync(shadow, { recursive: true, force: true });
  /** What was copied, by the state of the original; what a draft laid over it has none. */
  const copied = new Map<string, string>();
  const copy = (file: string) => {
    const { mtimeMs, size } = statSync(join(root, file));
    const state = `${mtimeMs} ${size}`;
    if (copied.get(file) === state) return;
    mkdirSync(dirname(join(shadow, file)), { recursive: true });
    copyFileSync(join(root, file), join(shadow, file));
    copied.set(file, state);
  };
  const write = (file: string, text: string) => {
    const path = join(shadow, file);
    mkdirSync(dirname(path), { recursive: true });
    if (copied.get(file) !== LAID || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    copied.set(file, LAID);
  };
  return {
    root: shadow,
    /** Brings the copy up to date with the content, and lays the files of a draft over it. */
    lay(files: ReadonlyMap<string, string>): void {
      const present = listContent(root, 'content').flatMap(({ kind, file }) =>
        kind === 'file' ? [file] : [],
      );
      const wanted = new Set([...present, ...files.keys()]);
      for (const file of [...copied.keys()].filter((one) => !wanted.has(one))) {
        rmSync(join(shadow, file), { force: true });
        copied.delete(file);
      }
      for (const file of present) if (!files.has(file)) copy(file);
      for (const [file, text] of files) write(file, text);
    },
  };
}

export type ShadowContent = ReturnType<typeof shadowContent>;
