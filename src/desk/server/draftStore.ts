import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceBlock } from '../../import/blocks.ts';
import type { DeskDraft, DraftContent } from '../draft.ts';
import { DeskRefusal } from '../refusal.ts';
import { writeSafely } from './writeSafely.ts';

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The file that a draft was made of. */
export interface StoredSource {
  bytes: Uint8Array;
  blocks: readonly SourceBlock[];
}

/**
 * Drafts on the disk, each in a folder of its own outside `content/`: `draft.json`, and the file that was brought in. A
 * change is on the disk before the window is told that it is kept.
 */
export function draftStore(folder: string) {
  mkdirSync(folder, { recursive: true });
  const homeOf = (id: string) => {
    if (!ID.test(id)) throw new DeskRefusal('draft-gone');
    return join(folder, id);
  };
  const write = (draft: DeskDraft): DeskDraft => {
    writeSafely(join(homeOf(draft.id), 'draft.json'), JSON.stringify(draft));
    return draft;
  };
  const read = (id: string): DeskDraft => {
    const path = join(homeOf(id), 'draft.json');
    if (!existsSync(path)) throw new DeskRefusal('draft-gone');
    return JSON.parse(readFileSync(path, 'utf8')) as DeskDraft;
  };
  return {
    read,
    /** A new draft; what it was made of is on the disk before it. */
    create(made: Omit<DeskDraft, 'id' | 'revision' | 'changed'>, source?: StoredSource): DeskDraft {
      const id = randomUUID();
      if (source) {
        writeSafely(join(homeOf(id), 'source.bin'), source.bytes);
        writeSafely(join(homeOf(id), 'blocks.json'), JSON.stringify(source.blocks));
      }
      return write({ ...made, id, revision: 1, changed: new Date().toISOString() });
    },
    /** @throws DeskRefusal `draft-stale` when another window changed it meanwhile. */
    change(id: string, revision: number, content: DraftContent): DeskDraft {
      const known = read(id);
      if (known.revision !== revision) throw new DeskRefusal('draft-stale');
      const { fields, text, additions } = content;
      const changed = new Date().toISOString();
      return write({ ...known, fields, text, additions, revision: revision + 1, changed });
    },
    /** What saving changes of a draft; the window that saved it goes on with it. */
    replace: (draft: DeskDraft) => write({ ...draft, revision: draft.revision + 1 }),
    remove: (id: string) => rmSync(homeOf(id), { recursive: true, force: true }),
    bytesOf: (id: string) => readFileSync(join(homeOf(id), 'source.bin')),
    blocksOf(id: string): readonly SourceBlock[] {
      const path = join(homeOf(id), 'blocks.json');
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SourceBlock[]) : [];
    },
    /** All drafts, the last changed first; one that cannot be read is passed over, and stays where it is. */
    list(): DeskDraft[] {
      const drafts = readdirSync(folder).flatMap((id) => {
        try {
          return [read(id)];
        } catch {
          return [];
        }
      });
      return drafts.sort((a, b) => (a.changed < b.changed ? 1 : -1));
    },
  };
}

export type DraftStore = ReturnType<typeof draftStore>;
