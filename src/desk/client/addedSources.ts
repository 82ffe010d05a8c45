import type { DeskLists } from '../deskLists.ts';
import type { Additions, DeskDraft, DraftContent } from '../draft.ts';
import { nextSourceKey } from '../listText.ts';
import type { Choices } from './fieldInput.ts';

type Listed = DeskLists['sources'];

/** The sources to choose from, those that come with the draft among them. */
export function listedSources({ additions }: DeskDraft, { sources }: DeskLists): Listed {
  const known = new Set(sources.map(({ key }) => key));
  const added = Object.entries(additions.sources).filter(([key]) => !known.has(key));
  return [...sources, ...added.map(([key, { title }]) => ({ key, title: `${title} (mới)` }))];
}

/** A new source under the next free key, and what the draft adds then. */
export function addSource(
  { additions }: DeskDraft,
  listed: Listed,
  source: Record<string, unknown>,
): { key: string; additions: Additions } {
  const key = nextSourceKey(listed.map((one) => one.key));
  return { key, additions: { ...additions, sources: { ...additions.sources, [key]: source } } };
}

/** What the fields of a draft's form choose from. */
export function choicesOf(
  draft: DeskDraft,
  lists: DeskLists,
  changed: (part: Partial<DraftContent>) => void,
): Choices {
  const list = listedSources(draft, lists);
  const add = (source: Record<string, unknown>) => {
    const { key, additions } = addSource(draft, list, source);
    changed({ additions });
    return key;
  };
  return { lists, sources: { list, add } };
}
