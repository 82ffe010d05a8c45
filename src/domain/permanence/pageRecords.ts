import type { IsoDate } from '../document/date.ts';
import { splitAddress } from './address.ts';
import type { LiveAddress, Register, RegisterEntry } from './register.ts';
import { type ResolvedAddress, resolveAddress } from './resolve.ts';

/** An entry with what it leads to. */
export interface ResolvedEntry {
  entry: RegisterEntry;
  resolution: ResolvedAddress;
}

/** What the register says of one page beyond "it stands as it was published". */
export interface PageRecord {
  page: string;
  /** The first day that any clause of the page was published. */
  start: IsoDate;
  /** Clauses of the page that changed, came later, moved or are gone. */
  own: ResolvedEntry[];
  /** Clauses of the addresses that the page had before: all of them. */
  inherited: ResolvedEntry[];
  /** Clauses, of this page and others, that moved by themselves to a place on this page. */
  arrivals: (ResolvedEntry & { to: string })[];
}

/** One walk through the register: the records of all pages that have clauses. */
export function recordsByPage(
  register: Register,
  live: ReadonlyMap<string, LiveAddress>,
): ReadonlyMap<string, PageRecord> {
  const records = new Map<string, PageRecord>();
  const places = [...register.values()].flatMap((entry) => {
    const { page, fragment } = splitAddress(entry.address);
    return fragment === undefined ? [] : [{ entry, page }];
  });
  for (const { entry, page } of places) {
    const record = records.get(page);
    if (!record) records.set(page, { page, start: entry.since, own: [], inherited: [], arrivals: [] });
    else if (entry.since < record.start) record.start = entry.since;
  }
  for (const { entry, page } of places) {
    const resolution = resolveAddress(entry.address, register, live);
    const record = records.get(page)!;
    const heir = targetOf(resolveAddress(page, register, live), records);
    heir?.inherited.push({ entry, resolution });
    if (resolution.state !== 'live' || entry.earlier.length > 0 || entry.since > record.start)
      record.own.push({ entry, resolution });
    const target = targetOf(resolution, records);
    if (target && target !== heir && resolution.state === 'moved')
      target.arrivals.push({ entry, resolution, to: resolution.to });
  }
  return records;
}

/** The record of the page that an address moved to. */
function targetOf(
  outcome: ResolvedAddress,
  records: ReadonlyMap<string, PageRecord>,
): PageRecord | undefined {
  return outcome.state === 'moved' ? records.get(splitAddress(outcome.to).page) : undefined;
}
