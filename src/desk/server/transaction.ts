import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SCANS_PLACE } from '../../corpus/contentPlaces.ts';
import { DeskRefusal } from '../refusal.ts';
import { versionOf } from './versionOf.ts';
import { writeSafely } from './writeSafely.ts';

/** A file before a save (base64, null where there was none), and the version that the save left. */
interface Kept {
  file: string;
  before: string | null;
  after: string;
}

/** The last save: what is needed to take it back, be it asked for or because the power went in the middle. */
interface Journal {
  state: 'writing' | 'done';
  draft: string;
  files: Kept[];
}

/** Former words that a save adds to the register's folder have names that nobody knows beforehand. */
const WORDINGS = 'content/permalinks';

/**
 * Saves that are whole or nothing: what stood there is on the disk before the first file is written, and comes back when
 * any of the files cannot be, or when the machine stops in between.
 */
export function saves(root: string, journalFile: string) {
  const read = (): Journal | undefined =>
    existsSync(journalFile) ? (JSON.parse(readFileSync(journalFile, 'utf8')) as Journal) : undefined;
  const write = (journal: Journal) => writeSafely(journalFile, JSON.stringify(journal));
  const wordings = () =>
    existsSync(join(root, WORDINGS))
      ? readdirSync(join(root, WORDINGS), { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile())
          .map((one) =>
            resolve(one.parentPath, one.name)
              .slice(resolve(root).length + 1)
              .replaceAll('\\', '/'),
          )
      : [];
  const restore = ({ files }: Journal) => {
    for (const { file, before } of files)
      if (before === null) takeAway(root, file);
      else writeSafely(join(root, file), Buffer.from(before, 'base64'));
  };
  return {
    /** Brings back what a crash in the middle of a save has left half written; true when there was such a thing. */
    recover(): boolean {
      const journal = read();
      if (journal?.state !== 'writing') return false;
      restore(journal);
      rmSync(journalFile, { force: true });
      return true;
    },
    /** Writes `files`, then lets `finish` add what follows from them; `touched` names what that may change. */
    save(
      draft: string,
      files: ReadonlyMap<string, string | Uint8Array>,
      touched: readonly string[],
      finish: () => void,
    ): void {
      const names = [...new Set([...files.keys(), ...touched])];
      const known = new Set(wordings());
      const before = names.map((file) => {
        const path = join(root, file);
        return { file, before: existsSync(path) ? readFileSync(path).toString('base64') : null, after: '' };
      });
      const journal: Journal = { state: 'writing', draft, files: before };
      mkdirSync(dirname(journalFile), { recursive: true });
      write(journal);
      const added = () =>
        wordings()
          .filter((file) => !known.has(file))
          .map((file) => ({ file, before: null, after: '' }));
      try {
        for (const [file, bytes] of files) writeSafely(join(root, file), bytes);
        finish();
      } catch (error) {
        restore({ ...journal, files: [...before, ...added()] });
        rmSync(journalFile, { force: true });
        throw error;
      }
      const all = [...before, ...added()].map((one) => ({ ...one, after: versionOf(join(root, one.file)) }));
      write({ ...journal, state: 'done', files: all });
    },
    /** The files of the last save, the newest state of the content; none when it was taken back or committed. */
    last(): { draft: string; files: string[] } | undefined {
      const journal = read();
      return (
        journal && { draft: journal.draft, files: journal.files.filter(isChanged).map(({ file }) => file) }
      );
    },
    /** @throws DeskRefusal when somebody has changed one of the files since. */
    undo(): string {
      const journal = read();
      if (!journal) throw new DeskRefusal('nothing-to-undo');
      if (journal.files.some(({ file, after }) => versionOf(join(root, file)) !== after))
        throw new DeskRefusal('undo-stale');
      write({ ...journal, state: 'writing' });
      restore(journal);
      rmSync(journalFile, { force: true });
      return journal.draft;
    },
    /** What is committed is undone by Git, not here. */
    forget: () => rmSync(journalFile, { force: true }),
  };
}

/** Takes a file away, and with the last picture of a document the folder that came with the first. */
function takeAway(root: string, file: string): void {
  rmSync(join(root, file), { force: true });
  if (!file.startsWith(`${SCANS_PLACE}/`)) return;
  for (const folder of [dirname(file), SCANS_PLACE])
    if (existsSync(join(root, folder)) && readdirSync(join(root, folder)).length === 0)
      rmdirSync(join(root, folder));
}

const isChanged = ({ before, after }: Kept) => (before === null) !== (after === '') || before !== null;

export type Saves = ReturnType<typeof saves>;
