import { ancestorsOf, carryAlong } from './address.ts';
import type { Register, RegisterEntry } from './register.ts';

/** What an address that was published leads to today. */
export type ResolvedAddress =
  | { state: 'live' }
  /** `to` is live; `by` is the line that says so (the address's own, or that of what it stood in). */
  | { state: 'moved'; to: string; by: RegisterEntry }
  | { state: 'gone'; by: RegisterEntry }
  /** Nobody says what became of it. */
  | { state: 'lost' };

interface Lives {
  has(address: string): boolean;
}

/** Follows aliases, also those of the clause or page an address stood in, to what is live or to a tombstone. */
export function resolveAddress(address: string, register: Register, live: Lives): ResolvedAddress {
  return follow(address, register, live, new Set());
}

function follow(address: string, register: Register, live: Lives, seen: Set<string>): ResolvedAddress {
  if (seen.has(address)) return { state: 'lost' };
  seen.add(address);
  const own = register.get(address);
  if (!own?.retired && live.has(address)) return { state: 'live' };
  for (const candidate of [address, ...ancestorsOf(address)]) {
    const by = register.get(candidate);
    if (!by?.retired) continue;
    if (by.retired.kind === 'gone') return { state: 'gone', by };
    const isKnown = (one: string) => live.has(one) || register.has(one);
    const to = candidate === address ? by.retired.to : carryAlong(address, candidate, by.retired.to, isKnown);
    const further = follow(to, register, live, seen);
    if (further.state === 'live') return { state: 'moved', to, by };
    return further.state === 'moved' ? { ...further, by } : further;
  }
  return { state: 'lost' };
}
