import { nearest } from '../issue/nearest.ts';
import { ancestorsOf, splitAddress } from './address.ts';
import { digestOf } from './digest.ts';
import type { LiveAddress, Register, RegisterEntry } from './register.ts';
import { resolveAddress } from './resolve.ts';

/** How the content differs from what was published. */
export type RegisterFinding =
  /** A new address that the register does not know; `inside` counts those that stand in it. */
  | { kind: 'new'; address: string; inside: number }
  /** The words at an address are others than the register says. */
  | { kind: 'changed'; address: string }
  /** The words of an address stand at `to` now: the address would open other words, or nothing. */
  | { kind: 'moved'; address: string; to: string; isLive: boolean; inside: number }
  /** An address leads nowhere; `inside` counts those that stood in it. */
  | { kind: 'vanished'; address: string; inside: number }
  /** An address that moved or is gone is given to something else. */
  | { kind: 'reused'; address: string }
  /** A line sends readers to an address that is not there. */
  | { kind: 'target-unknown'; address: string; to: string };

type Live = ReadonlyMap<string, LiveAddress>;
const NO_WORDS = digestOf('');

/**
 * All differences between the register and what is live, one for each thing an author has to do: what stands inside a
 * lost clause or page shares its fate and is only counted.
 */
export function compareWithRegister(register: Register, live: Live): RegisterFinding[] {
  const whereWords = placesByDigest(register, live);
  const findings = [
    ...[...register.values()].flatMap((entry) => [
      ...ofRetired(entry, register, live),
      ...ofWords(entry, live, whereWords),
    ]),
    ...ofLost(register, live, whereWords),
  ];
  const targets = new Set(findings.flatMap((one) => (one.kind === 'moved' ? [one.to] : [])));
  const fresh = [...live.keys()].filter((address) => !register.has(address));
  for (const { address, inside } of outermost(fresh)) findings.push({ kind: 'new', address, inside });
  // Where words of another address came to stand, that is all there is to say.
  return findings.filter(
    ({ kind, address }) => !((kind === 'new' || kind === 'changed') && targets.has(address)),
  );
}

type WhereWords = (entry: RegisterEntry) => string | undefined;

/** An address that was given up is not used again, and leads to something. */
function ofRetired({ address, retired }: RegisterEntry, register: Register, live: Live): RegisterFinding[] {
  const to = retired?.kind === 'moved' ? retired.to : retired?.see;
  return [
    ...(retired && live.has(address) ? [{ kind: 'reused' as const, address }] : []),
    ...(to !== undefined && !leadsOn(to, register, live)
      ? [{ kind: 'target-unknown' as const, address, to }]
      : []),
  ];
}

/** Words that stand are those of the register, or have gone elsewhere. */
function ofWords(entry: RegisterEntry, live: Live, whereWords: WhereWords): RegisterFinding[] {
  const { address, digest, retired } = entry;
  const present = live.get(address);
  if (retired || !present || present.digest === digest) return [];
  const to = whereWords(entry);
  return [to ? { kind: 'moved', address, to, isLive: true, inside: 0 } : { kind: 'changed', address }];
}

/** Addresses that lead nowhere; those whose own line leads nowhere were told of by it. */
function ofLost(register: Register, live: Live, whereWords: WhereWords): RegisterFinding[] {
  const lost = [...register.keys()].filter((one) => resolveAddress(one, register, live).state === 'lost');
  return outermost(lost).flatMap(({ address, inside }): RegisterFinding[] => {
    const entry = register.get(address)!;
    if (entry.retired) return [];
    const to = whereWords(entry) ?? likelyPage(address, register, live);
    return [
      to ? { kind: 'moved', address, to, isLive: false, inside } : { kind: 'vanished', address, inside },
    ];
  });
}

/** A target may itself have moved on or be gone: then its own line speaks. */
function leadsOn(to: string, register: Register, live: Live): boolean {
  return resolveAddress(to, register, live).state !== 'lost';
}

/** Addresses of which no ancestor is in the list, each with the count of those it holds. */
function outermost(addresses: readonly string[]): { address: string; inside: number }[] {
  const all = new Set(addresses);
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const top = ancestorsOf(address).findLast((one) => all.has(one)) ?? address;
    counts.set(top, (counts.get(top) ?? -1) + 1);
  }
  return [...counts].map(([address, inside]) => ({ address, inside }));
}

/** Finds where the words of an entry stand now: a place at which they are new, on the same page if there is one. */
function placesByDigest(register: Register, live: Live): (entry: RegisterEntry) => string | undefined {
  const places = new Map<string, string[]>();
  for (const { address, digest } of live.values()) {
    if (!digest || digest === NO_WORDS || register.get(address)?.digest === digest) continue;
    places.set(digest, [...(places.get(digest) ?? []), address]);
  }
  return ({ address, digest = '' }) => {
    const { page } = splitAddress(address);
    const found = places.get(digest)?.filter((one) => one !== address) ?? [];
    return found.find((one) => splitAddress(one).page === page) ?? found[0];
  };
}

/** The new page that most likely is a lost page: the same words on it, or else the most similar address. */
function likelyPage(address: string, register: Register, live: Live): string | undefined {
  if (splitAddress(address).fragment !== undefined) return undefined;
  const folder = address.replace(/[^/]+\/$/, '');
  const fresh = [...live.keys()].filter(
    (one) => one.startsWith(folder) && splitAddress(one).fragment === undefined && !register.has(one),
  );
  const digests = digestsOn(address, register.values());
  const shared = (page: string) =>
    [...digestsOn(page, live.values())].filter((one) => digests.has(one)).length;
  const best = fresh.map((page) => ({ page, score: shared(page) })).sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.page : nearest(address, fresh);
}

function digestsOn(page: string, all: Iterable<LiveAddress>): Set<string> {
  const own = [...all].filter(({ address }) => address.startsWith(`${page}#`));
  return new Set(own.flatMap(({ digest }) => (digest && digest !== NO_WORDS ? [digest] : [])));
}
