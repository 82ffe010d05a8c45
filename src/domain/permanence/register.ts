import type { IsoDate } from '../document/date.ts';

/** Words that stood at an address until a day. */
export interface EarlierWords {
  until: IsoDate;
  digest: string;
}

/** What became of an address that no longer stands: it moved, or it is gone and leaves a tombstone. */
export type Retirement =
  | { kind: 'moved'; to: string; date: IsoDate }
  | { kind: 'gone'; date: IsoDate; why: string; see?: string };

/** A published address: one line of `content/permalinks.lock`. */
export interface RegisterEntry {
  /** From the site's root, without the base path: `/chuong-trinh/#muc-i`, `/van-ban/nghi-dinh-25-cp-1993/`. */
  address: string;
  /** The digest of its words today (or when it was retired); a page has none. */
  digest?: string;
  /** The day it was first published. */
  since: IsoDate;
  /** Oldest first. */
  earlier: readonly EarlierWords[];
  retired?: Retirement;
}

/** Every address ever published, by address. It only grows. */
export type Register = ReadonlyMap<string, RegisterEntry>;

/** What stands at an address in the content as it is now. */
export interface LiveAddress {
  address: string;
  digest?: string;
}

/** The order of the lines: by code unit, so that every machine sorts alike. */
export function byAddress(a: { address: string }, b: { address: string }): number {
  return a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
}
