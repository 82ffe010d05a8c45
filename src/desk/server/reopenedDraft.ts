import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperFolder } from '../../import/keepPaper.ts';
import { type Additions, type DeskDraft, NO_ADDITIONS } from '../draft.ts';
import { splitDocument } from '../frontmatterText.ts';
import { contentPath } from './contentPath.ts';
import type { DraftStore } from './draftStore.ts';
import { versionOf } from './versionOf.ts';

/**
 * A draft whose save was taken back goes on from the content as it stands again. Its words stay, and what it had brought
 * into the lists comes along once more. Null where the draft was thrown away meanwhile.
 */
export function reopenedDraft(root: string, store: DraftStore, id: string): DeskDraft | null {
  try {
    const { saved: _, savedAdditions = NO_ADDITIONS, file, ...kept } = store.read(id);
    const draft = { ...kept, fields: file ? withoutLostPaper(root, file, kept.fields) : kept.fields };
    const additions = joined(savedAdditions, draft.additions);
    if (!file) return store.replace({ ...draft, additions });
    const path = contentPath(root, file);
    const isThere = existsSync(path);
    return store.replace({
      ...draft,
      additions,
      ...(isThere && { file }),
      base: versionOf(path),
      head: isThere ? splitDocument(readFileSync(path, 'utf8')).head : '',
    });
  } catch {
    return null;
  }
}

/** Pictures that were kept with the save have gone with it, and so does what was said of them. */
function withoutLostPaper(root: string, file: string, fields: DeskDraft['fields']): DeskDraft['fields'] {
  if (!fields?.['scans'] || fields['scansKept'] !== undefined || existsSync(join(root, paperFolder(file))))
    return fields;
  const { scans: _, ...rest } = fields;
  return rest;
}

function joined(before: Additions, after: Additions): Additions {
  const lists: Additions['lists'] = { ...before.lists };
  for (const [list, changes = []] of Object.entries(after.lists)) {
    const name = list as keyof Additions['lists'];
    lists[name] = [...(lists[name] ?? []), ...changes];
  }
  return {
    sources: { ...before.sources, ...after.sources },
    lists,
    resolved: [...before.resolved, ...after.resolved],
  };
}
