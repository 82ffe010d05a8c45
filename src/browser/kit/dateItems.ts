import type { KitEntry } from '../../domain/kit/kitEntry.ts';
import { clauseKey } from '../../domain/kit/mergeKits.ts';
import type { KitState } from './kitState.ts';

/** Parts that were put in before they were dated get the digest of today's words when the kit is given out. */
export function dateItems(kit: KitState, entries: readonly KitEntry[]): void {
  const presentOf = new Map(entries.map((entry) => [clauseKey(entry), entry.present]));
  for (const [index, item] of kit.items.entries()) {
    const version = presentOf.get(clauseKey(item));
    if (!item.version && version) kit.edit(index, { version });
  }
}
