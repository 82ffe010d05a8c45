import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPermalinks } from '../../corpus/readPermalinks.ts';
import { formatRegister, REGISTER_FILE } from '../../domain/permanence/formatRegister.ts';
import { paperFolder } from '../../import/keepPaper.ts';
import { type DeskDraft, NO_ADDITIONS } from '../draft.ts';
import { readFields, splitDocument } from '../frontmatterText.ts';
import { withLogLine } from '../logText.ts';
import { DeskRefusal } from '../refusal.ts';
import type { AddressAnswer } from '../work.ts';
import { withAnswers } from './addressQuestions.ts';
import { changeSetOf, UNNAMED } from './changeSet.ts';
import { contentPath, LOG_FILE } from './contentPath.ts';
import type { DraftPaper } from './draftPaper.ts';
import type { Saves } from './transaction.ts';
import { versionOf } from './versionOf.ts';

/** Brings the register of addresses up to date, as `npm run permalinks` does; throws when an address would be lost. */
export type UpdateRegister = (options: { root: string; date: string; changed: readonly string[] }) => void;

/** What a person says when saving. */
export interface SaveRequest {
  logLine: string;
  answers: readonly AddressAnswer[];
}

/** Today in Vietnam. */
const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/**
 * Writes a draft that was found without a fault into the content: its file, the lists, the log of changes and the
 * register of addresses, with `paper` the pictures that it was read from, all of them or none. Returns the draft as it
 * goes on from there.
 * @throws DeskRefusal when the content has changed under it, or when something could not be written
 */
export function saveDraft(
  root: string,
  saves: Saves,
  draft: DeskDraft,
  { logLine, answers }: SaveRequest,
  updateRegister: UpdateRegister,
  paper?: DraftPaper,
): DeskDraft {
  const { fields } = draft;
  const { files, document } = changeSetOf(
    root,
    paper && fields ? { ...draft, fields: { ...fields, scans: paper.scans } } : draft,
  );
  if (document) checkUnchanged(root, draft, document.file);
  const pictures = document && paper ? picturesIn(root, document.file, paper) : [];
  addLogLine(root, files, logLine);
  const published = readPermalinks(root, [], { isNeeded: false });
  const date = today();
  const hasRegister = published !== undefined && published.register.size > 0;
  const isAnswered = answers.some(({ kind }) => kind !== 'changed');
  if (hasRegister && isAnswered)
    files.set(REGISTER_FILE, formatRegister(withAnswers(published.register, answers, date)));
  const all = new Map<string, string | Uint8Array>([...files, ...pictures]);
  for (const file of all.keys()) contentPath(root, file);
  const changed = answers.flatMap((one) => (one.kind === 'changed' ? [one.address] : []));
  try {
    saves.save(draft.id, all, hasRegister ? [REGISTER_FILE] : [], () => {
      if (hasRegister) updateRegister({ root, date, changed });
    });
  } catch (error) {
    throw new DeskRefusal('not-written', (error as Error).message);
  }
  return {
    ...draft,
    ...(document && stateOf(root, document.file)),
    additions: NO_ADDITIONS,
    savedAdditions: draft.additions,
    saved: new Date().toISOString(),
  };
}

/** @throws DeskRefusal when the file is not as it was when the draft began */
function checkUnchanged(root: string, draft: DeskDraft, file: string): void {
  if (file.endsWith(`/${UNNAMED}.mdx`)) throw new DeskRefusal('identity-unknown');
  const present = versionOf(contentPath(root, file));
  if (!draft.file && present !== '') throw new DeskRefusal('file-exists');
  if (draft.file && present !== draft.base) throw new DeskRefusal('file-stale');
}

/** The pictures by the names of their files. @throws DeskRefusal where pictures of the document lie already */
function picturesIn(root: string, document: string, { pictures }: DraftPaper): [string, Uint8Array][] {
  const folder = paperFolder(document);
  if (existsSync(join(root, folder)) && readdirSync(join(root, folder)).length > 0)
    throw new DeskRefusal('paper-exists');
  return [...pictures].map(([name, bytes]) => [`${folder}/${name}`, bytes]);
}

function addLogLine(root: string, files: Map<string, string>, line: string): void {
  const path = contentPath(root, LOG_FILE);
  if (!existsSync(path)) return;
  const before = readFileSync(path, 'utf8');
  const after = withLogLine(before, line);
  if (after !== before) files.set(LOG_FILE, after);
}

/** How a draft goes on from what was saved. */
function stateOf(root: string, file: string) {
  const { head } = splitDocument(readFileSync(join(root, file), 'utf8'));
  return { file, base: versionOf(join(root, file)), head, fields: readFields(head) };
}
