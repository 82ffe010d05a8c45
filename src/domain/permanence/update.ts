import type { IsoDate } from '../document/date.ts';
import { splitAddress } from './address.ts';
import type { LiveAddress, Register, RegisterEntry } from './register.ts';
import { resolveAddress } from './resolve.ts';

/**
 * The register after the content changed: new addresses get a line, changed words a new digest and the earlier one in
 * the history. Nothing is ever taken out. `wasPublished` tells whether words ever left the author's desk: a draft that
 * was registered and changed again before anybody saw it leaves no trace.
 */
export function updateRegister(
  register: Register,
  live: ReadonlyMap<string, LiveAddress>,
  date: IsoDate,
  wasPublished: (address: string, digest: string) => boolean = () => true,
): Register {
  const updated = new Map<string, RegisterEntry>(register);
  for (const { address, digest } of live.values()) {
    const entry = register.get(address);
    if (!entry) updated.set(address, { address, ...(digest && { digest }), since: date, earlier: [] });
    else if (entry.digest && digest && entry.digest !== digest && !entry.retired) {
      const wasSeen = wasPublished(address, entry.digest);
      const earlier = wasSeen ? [...entry.earlier, { until: date, digest: entry.digest }] : entry.earlier;
      updated.set(address, { ...entry, digest, earlier });
    }
  }
  return updated;
}

/** Words that the register's history names and that stand nowhere in the content any more: they are to be kept. */
export interface FormerWords {
  address: string;
  digest: string;
}

/** All earlier words, and the last words of clauses that moved and changed, or are gone while their page stands. */
export function formerWords(register: Register, live: ReadonlyMap<string, LiveAddress>): FormerWords[] {
  return [...register.values()].flatMap(({ address, digest, earlier }) => {
    const former = earlier.map((one) => ({ address, digest: one.digest }));
    if (!digest || live.has(address)) return former;
    const resolution = resolveAddress(address, register, live);
    const isKept =
      resolution.state === 'moved'
        ? live.get(resolution.to)!.digest !== digest
        : resolution.state === 'gone' && live.has(splitAddress(address).page);
    return isKept ? [...former, { address, digest }] : former;
  });
}
