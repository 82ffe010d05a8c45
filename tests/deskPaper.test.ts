import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DeskDraft } from '../src/desk/draft.ts';
import { NO_ADDITIONS } from '../src/desk/draft.ts';
import { readFields, splitDocument } from '../src/desk/frontmatterText.ts';
import { saveDraft } from '../src/desk/server/saveDraft.ts';
import { saves } from '../src/desk/server/transaction.ts';
import { versionOf } from '../src/desk/server/versionOf.ts';
import { copyContent, removeFolder } from './plantedContent.ts';

const FILE = 'content/documents/nghi-dinh-29-1998-nd-cp.mdx';
const PICTURE = 'content/scans/nghi-dinh-29-1998-nd-cp/1.jpg';
const PAPER = { scans: [{ file: '1.jpg' }], pictures: new Map([['1.jpg', Buffer.from([0xff, 0xd8, 0xff])]]) };
let root: string;
beforeEach(() => {
  root = copyContent();
});
afterEach(() => removeFolder(root));

function save() {
  const { head, text } = splitDocument(readFileSync(join(root, FILE), 'utf8'));
  const draft: DeskDraft = {
    ...{ id: 'x', revision: 1, changed: '', additions: NO_ADDITIONS, file: FILE, head, text },
    base: versionOf(join(root, FILE)),
    fields: readFields(head),
  };
  const transaction = saves(root, join(root, 'journal.json'));
  const saved = saveDraft(root, transaction, draft, { logLine: '', answers: [] }, () => {}, PAPER);
  return { saved, transaction };
}

it('pictures of paper come with a save, and go with it when it is taken back', () => {
  const before = readFileSync(join(root, FILE), 'utf8');
  const { saved, transaction } = save();
  expect([...readFileSync(join(root, PICTURE))]).toEqual([0xff, 0xd8, 0xff]);
  expect(saved.fields?.['scans']).toEqual(PAPER.scans);
  expect(transaction.last()?.files).toContain(PICTURE);
  transaction.undo();
  expect(existsSync(join(root, 'content/scans'))).toBe(false);
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(before);
});

it('pictures that lie there are never written over', () => {
  save();
  const before = readFileSync(join(root, FILE), 'utf8');
  expect(save).toThrow(expect.objectContaining({ code: 'paper-exists' }));
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(before);
});
