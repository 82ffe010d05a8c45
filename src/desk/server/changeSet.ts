import { existsSync, readFileSync } from 'node:fs';
import { DOCUMENTS_FOLDER } from '../../corpus/contentPlaces.ts';
import { documentSchema } from '../../domain/document/schema.ts';
import type { DeskDraft } from '../draft.ts';
import { joinDocument, writeFields } from '../frontmatterText.ts';
import { idOf } from '../identity.ts';
import { LIST_FORMS, LIST_NAMES, listForm } from '../listForms.ts';
import { EntryGone, withChanges, withoutEntries, withSources } from '../listText.ts';
import { DeskRefusal } from '../refusal.ts';
import { contentPath } from './contentPath.ts';

/** The files that a draft makes, by their names below the root, each whole. */
export interface ChangeSet {
  files: Map<string, string>;
  /** The document's own file, and how many lines stand above its words. */
  document?: { file: string; linesAbove: number };
}

/** A name that stands in while a new document has neither type nor number. */
export const UNNAMED = 'van-ban-moi';
const FIELD_ORDER = Object.keys(documentSchema.shape);

/** The content as it would be with a draft in it; nothing is written. */
export function changeSetOf(root: string, draft: DeskDraft): ChangeSet {
  const files = new Map<string, string>();
  const read = (file: string) => {
    const path = contentPath(root, file);
    return files.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
  };
  const { additions, fields, head } = draft;
  const change = (file: string, text: string) => {
    if (text !== read(file)) files.set(file, text);
  };
  const sources = LIST_FORMS.sources;
  change(sources.file, withSources(read(sources.file), additions.sources, Object.keys(sources.schema.shape)));
  for (const list of LIST_NAMES) {
    const { file, schema, completed = (entry) => entry } = listForm(list);
    const changes = (additions.lists[list] ?? []).map((one) =>
      one.now ? { ...one, now: completed(one.now) } : one,
    );
    change(file, changedList(read(file), changes, Object.keys(schema.shape)));
  }
  const unresolved = LIST_FORMS.unresolved.file;
  change(unresolved, withoutEntries(read(unresolved), 'number', additions.resolved));
  if (!fields) return { files };

  const id = draft.file ? String(fields['id']) : (idOf(fields) ?? UNNAMED);
  const file = draft.file ?? `${DOCUMENTS_FOLDER}/${id}.mdx`;
  const written = writeFields(head, { ...fields, id }, FIELD_ORDER);
  const whole = joinDocument({ head: written, text: draft.text });
  files.set(file, whole);
  const linesAbove = whole.slice(0, whole.length - draft.text.trim().length - 1).split('\n').length - 1;
  return { files, document: { file, linesAbove } };
}

/** @throws DeskRefusal when the list has changed under it */
function changedList(...asked: Parameters<typeof withChanges>): string {
  try {
    return withChanges(...asked);
  } catch (error) {
    throw error instanceof EntryGone ? new DeskRefusal('entry-stale') : error;
  }
}
