import type { DraftContent } from '../draft.ts';
import type { Fix } from '../work.ts';

/** What changes in a draft by a step that mends a fault. */
export function mended({ additions, fields }: DraftContent, fix: Fix): Partial<DraftContent> {
  if (fix.kind === 'role') return { fields: { ...fields, role: fix.role } };
  if (fix.kind === 'unlist-number')
    return { additions: { ...additions, resolved: [...additions.resolved, fix.number] } };
  const rows = additions.lists.unresolved ?? [];
  const row = { now: { number: fix.number, reason: 'trang chưa có văn bản này' } };
  return { additions: { ...additions, lists: { ...additions.lists, unresolved: [...rows, row] } } };
}
