import { ancestorsOf, splitAddress } from './address.ts';
import type { PageRecord } from './pageRecords.ts';
import type { Entry, Register } from './register.ts';

/** A place that a page no longer has: a tombstone, or a way to another page. */
export interface RetiredPlace {
  /** The line that says so. */
  entry: Entry;
  /** Ids that share its fate, its own first. */
  ids: string[];
  /** Where readers go; absent for a tombstone. */
  to?: string;
}

/** Tombstones of a page, and its clauses that moved to other pages. Those that moved on the page are `aliasesOn`. */
export function retiredPlaces(record: PageRecord, register: Register): RetiredPlace[] {
  const places = new Map<string, RetiredPlace>();
  for (const { entry, resolution } of record.own) {
    const { page, fragment } = splitAddress(entry.address);
    if (resolution.state !== 'gone' && resolution.state !== 'moved') continue;
    const to = resolution.state === 'moved' ? resolution.to : undefined;
    if (to !== undefined && splitAddress(to).page === page && splitAddress(to).fragment) continue;
    // What was gone with a clause is told of with it; what moved has a way of its own.
    const teller = to === undefined ? tellerOf(entry, register) : entry;
    const place = places.get(teller.address) ?? { entry: teller, ids: [], ...(to !== undefined && { to }) };
    place.ids.push(fragment!);
    places.set(teller.address, place);
  }
  return [...places.values()];
}

/** The line that speaks for an address: its own, or that of the clause it stood in. */
export function tellerOf(entry: Entry, register: Register): Entry {
  const all = [entry.address, ...ancestorsOf(entry.address)].map((one) => register.get(one));
  return all.find((one) => one?.retired) ?? entry;
}

/** Former ids of clauses that stand at another id of the same page now, by that id. */
export function aliasesOn(page: string, record: PageRecord): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const { entry, to } of record.arrivals) {
    const former = splitAddress(entry.address);
    const { fragment } = splitAddress(to);
    if (former.page !== page || !fragment) continue;
    aliases.set(fragment, [...(aliases.get(fragment) ?? []), former.fragment!]);
  }
  return aliases;
}

/** Addresses of whole pages that are no more, with what stands on the page that takes their readers. */
export function retiredPages(register: Register, isLive: (address: string) => boolean): Entry[] {
  return [...register.values()].filter(
    ({ address }) => splitAddress(address).fragment === undefined && !isLive(address),
  );
}
