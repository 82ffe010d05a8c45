import type { Provision } from '../provision/tree.ts';
import { canonicalText, oneLine } from './canonicalText.ts';
import { sha256 } from './sha256.ts';

/** How many hex digits a digest has: enough to tell the wordings of one address apart, short enough to be read out. */
const DIGITS = 8;
/** The form of every digest, in the register and in `?v=`. */
export const DIGEST_FORM = /^[0-9a-f]{8}$/;

/** The digest of words: the first 8 hex digits of the SHA-256 of their canonical text in UTF-8. */
export function digestOf(words: string): string {
  return sha256(oneLine(words)).slice(0, DIGITS);
}

/** The digest of a unit's own words, as the register keeps it. */
export function wordsDigest(provision: Provision): string {
  return digestOf(canonicalText(provision));
}

/**
 * The digest that a dated link carries (`?v=`). Who cites "mục II" cites all that stands in it, so for a unit with
 * units inside it covers them too: the SHA-256 of a line with the unit's own digest and a line "key digest" for every
 * unit inside, sorted by key. The key is the id below the cited unit, so a section that moves as a whole keeps its
 * digest. For a unit without units inside it is the digest of its words.
 */
export function citedDigest(own: string, inside: Iterable<readonly [key: string, digest: string]>): string {
  const lines = [...inside].map(([key, digest]) => `${key} ${digest}`).sort();
  return lines.length === 0 ? own : sha256([own, ...lines].join('\n')).slice(0, DIGITS);
}

/** A unit's id as seen from a unit it stands in: `muc-ii-diem-1` in `muc-ii` is `diem-1`; an article keeps its id. */
export function memberKey(id: string, unit: string): string {
  return id.startsWith(`${unit}-`) ? id.slice(unit.length + 1) : id;
}
