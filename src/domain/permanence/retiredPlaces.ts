import { ancestorsOf, splitAddress } from './address.ts';
import type { PageRecord } from './pageRecords.ts';
import type { Register, RegisterEntry } from './register.ts';

/** A place that a page no longer has: a tombstone, or a way to another page. */
export interface RetiredPlace {
  /** The line that says so. */
  entry: RegisterEntry;
  /** Ids that share its fate, its own first. */
  ids: string[];
  /** Where readers go; absent for a tombstone. */
  to?: string;
}

/**
 * Tombstones of a page, and its clauses that moved to other pages; those of an address the page had before too, for
 * their readers are sent here. Clauses that moved on the page itself are `aliasesOn`.
 */
export function retiredPlaces(record: PageRecord, register: Register): RetiredPlace[] {
  const places = new Map<string, RetiredPlace>();
  const ids = new Set(record.own.map(({ entry }) => splitAddress(entry.address).fragment));
  const inherited = record.inherited.filter(({ entry }) => !ids.has(splitAddress(entry.address).fragment));
  for (const { entry, resolution } of [...record.own, ...inherited]) {
    if (resolution.state !== 'gone' && resolution.state !== 'moved') continue;
    const to = resolution.state === 'moved' ? resolution.to : undefined;
    if (to !== undefined && isPlaceOn(record.page, to)) continue;
    // What was gone with a clause is told of with it; what moved has a way of its own.
    const teller = to === undefined ? tellerOf(entry, register) : entry;
    const place = places.get(teller.address) ?? {
      entry: teller,
      ids: [],
      ...(to !== undefined && { to }),
    };
    place.ids.push(splitAddress(entry.address).fragment!);
    places.set(teller.address, place);
  }
  return [...places.values()];
}

function isPlaceOn(page: string, address: string): boolean {
  const { page: own, fragment } = splitAddress(address);
  return own === page && fragment !== undefined;
}

/** The line that speaks for an address: its own, or that of the clause it stood in. */
function tellerOf(entry: RegisterEntry, register: Register): RegisterEntry {
  const all = [entry.address, ...ancestorsOf(entry.address)].map((one) => register.get(one));
  return all.find((one) => one?.retired) ?? entry;
}

/** Former ids of clauses that stand at another id of the page now, by that id. */
export function aliasesOn(record: PageRecord): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const { entry, resolution } of [...record.own, ...record.inherited]) {
    const id = splitAddress(entry.address).fragment!;
    if (resolution.state !== 'moved' || !isPlaceOn(record.page, resolution.to)) continue;
    const { fragment } = splitAddress(resolution.to);
    const known = aliases.get(fragment!) ?? [];
    if (fragment !== id && !known.includes(id)) aliases.set(fragment!, [...known, id]);
  }
  return aliases;
}

/** Addresses of whole pages that are no more, with what stands on the page that takes their readers. */
export function retiredPages(register: Register, isLive: (address: string) => boolean): RegisterEntry[] {
  return [...register.values()].filter(
    ({ address }) => splitAddress(address).fragment === undefined && !isLive(address),
  );
}
