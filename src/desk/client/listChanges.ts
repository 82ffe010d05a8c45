import type { DeskDraft } from '../draft.ts';
import type { Entry, ListName } from '../listForms.ts';
import type { EntryChange } from '../listText.ts';

/** Entries of a list as the content has them; those of sources with their keys. */
export interface ListedEntry {
  key?: string;
  entry: Entry;
}

/** A change of an entry, with the key that it has where entries have keys. */
export interface KeyedChange extends EntryChange {
  key?: string;
}

export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
export const isOf = (change: KeyedChange, { key, entry }: ListedEntry) =>
  key ? change.key === key : change.was !== undefined && isSame(change.was, entry);
export const withNow = ({ now: _, ...rest }: KeyedChange, now: Entry | undefined): KeyedChange => ({
  ...rest,
  ...(now && { now }),
});

/** What a draft changes in its list. */
export function changesOf({ additions, list }: DeskDraft, listed: readonly ListedEntry[]): KeyedChange[] {
  if (list !== 'sources') return additions.lists[list!] ?? [];
  return Object.entries(additions.sources).map(([key, now]) => {
    const was = listed.find((one) => one.key === key)?.entry;
    return { key, now, ...(was && { was }) };
  });
}

/** The same as the draft keeps it. */
export function asAdditions(list: ListName, changes: readonly KeyedChange[]) {
  if (list !== 'sources') return { lists: { [list]: changes } };
  return { sources: Object.fromEntries(changes.flatMap(({ key, now }) => (key && now ? [[key, now]] : []))) };
}
