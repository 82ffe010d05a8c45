import type { IsoDate } from '../document/date.ts';
import { citedDigest, DIGEST_FORM, memberKey } from './digest.ts';
import type { DocumentHistory, UnitHistory } from './history.ts';

/** A unit as it stands on the page: digests of its own words and of all units inside it. */
export interface PresentUnit {
  id: string;
  digest: string;
  inside: readonly { id: string; digest: string }[];
}

/** One unit that is not as it was when it was cited. `words` are the earlier ones, null where they were not kept. */
export type Change =
  | { kind: 'changed'; id: string; words: string | null }
  | { kind: 'added'; id: string }
  | { kind: 'moved'; id: string; to: string }
  | { kind: 'removed'; id: string; words: string | null };

/** What a dated link says about the clause it opens. */
export type Recognition =
  | { state: 'unchanged' }
  /** As cited until the day `until`; since then these units differ. */
  | { state: 'changed'; until: IsoDate; changes: Change[] }
  /** The digest is none of this clause: forged, or from another edition. */
  | { state: 'unknown' }
  /** The digest is cut or mistyped. */
  | { state: 'malformed' };

/** A unit as it stood on some day: its members by their key in it (its own words by the empty key). */
type State = Map<string, { id: string; digest: string }>;

/** Reads the `v` of a dated link against the words on the page and, if need be, the history of its document. */
export function recognise(given: string, unit: PresentUnit, history: DocumentHistory): Recognition {
  const digest = given.trim().toLowerCase();
  if (!DIGEST_FORM.test(digest)) return { state: 'malformed' };
  if (isPresent(digest, unit)) return { state: 'unchanged' };
  // The unit at the places where it stood: here, and where it moved from.
  const roots = [unit.id, ...Object.keys(history).filter((id) => history[id]!.to === unit.id)];
  for (const root of roots) {
    for (const until of daysOfChange(root, unit, history)) {
      const then = stateBefore(until, root, unit, history);
      if (then && digestOfState(then) === digest)
        return { state: 'changed', until, changes: changesSince(then, stateNow(unit), history) };
    }
  }
  return recogniseDraft(digest, roots, unit, history);
}

/** True when a cited digest is that of the unit as it stands. */
export function isPresent(digest: string, unit: PresentUnit): boolean {
  return digestOfState(stateNow(unit)) === digest;
}

/** A unit as it stood until a day, as what differs from it now. */
export interface EarlierVersion {
  until: IsoDate;
  changes: Change[];
}

/** The id of what has all units of a document inside it. */
export const WHOLE_DOCUMENT = '';

/** Every earlier version of a unit, or of a whole document, latest first. */
export function earlierVersions(unit: PresentUnit, history: DocumentHistory): EarlierVersion[] {
  const roots = [unit.id, ...Object.keys(history).filter((id) => history[id]!.to === unit.id)];
  const versions = roots.flatMap((root) =>
    daysOfChange(root, unit, history).flatMap((until): EarlierVersion[] => {
      const then = stateBefore(until, root, unit, history);
      const changes = then ? changesSince(then, stateNow(unit), history) : [];
      return changes.length > 0 ? [{ until, changes }] : [];
    }),
  );
  return versions.sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0));
}

/** Of two changes on one day, the words between are in the history too, though no state of a day holds them. */
function recogniseDraft(
  digest: string,
  roots: readonly string[],
  unit: PresentUnit,
  history: DocumentHistory,
): Recognition {
  if (unit.inside.length > 0) return { state: 'unknown' };
  const found = roots.flatMap((root) => history[root]?.was ?? []).findLast((one) => one[1] === digest);
  if (!found) return { state: 'unknown' };
  const [until, , words] = found;
  return { state: 'changed', until, changes: [{ kind: 'changed', id: unit.id, words }] };
}

function stateNow({ id, digest, inside }: PresentUnit): State {
  const members = inside.map((one): [string, typeof one] => [memberKey(one.id, id), one]);
  return new Map([['', { id, digest }], ...members]);
}

function digestOfState(state: State): string {
  const members = [...state].flatMap(([key, { digest }]) => (key ? [[key, digest] as const] : []));
  return citedDigest(state.get('')!.digest, members);
}

/** Ids that ever stood in a unit at one of its places: of the present one, what the page shows too. */
function idsEver(root: string, unit: PresentUnit, history: DocumentHistory): string[] {
  const isInside = (id: string) =>
    root === WHOLE_DOCUMENT ? !id.startsWith('/') : id.startsWith(`${root}-`);
  const gone = Object.keys(history).filter((id) => history[id]!.gone && isInside(id));
  const here = root === unit.id ? unit.inside.map(({ id }) => id) : [];
  return [...new Set([root, ...here, ...gone])];
}

/** Every day on which something in the unit changed, came or went, latest first. */
function daysOfChange(root: string, unit: PresentUnit, history: DocumentHistory): IsoDate[] {
  const days = idsEver(root, unit, history).flatMap((id) => {
    const { since, gone, was = [] } = history[id] ?? {};
    return [since, gone, ...was.map(([until]) => until)].filter((day) => day !== undefined);
  });
  return [...new Set(days)].sort().reverse();
}

/** The unit as it stood at a place until a day; undefined when it did not stand there. */
function stateBefore(
  day: IsoDate,
  root: string,
  unit: PresentUnit,
  history: DocumentHistory,
): State | undefined {
  const present = new Map([unit, ...unit.inside].map(({ id, digest }) => [id, digest]));
  const state: State = new Map();
  for (const id of idsEver(root, unit, history)) {
    const digest = digestBefore(day, history[id]) ?? present.get(id);
    if (stoodBefore(day, history[id]) && digest !== undefined)
      state.set(id === root ? '' : memberKey(id, root), { id, digest });
  }
  return state.has('') ? state : undefined;
}

function stoodBefore(day: IsoDate, { since, gone }: UnitHistory = {}): boolean {
  return (since === undefined || since < day) && (gone === undefined || gone >= day);
}

function digestBefore(day: IsoDate, { was = [] }: UnitHistory = {}): string | undefined {
  return was.find(([until]) => until >= day)?.[1];
}

function changesSince(then: State, now: State, history: DocumentHistory): Change[] {
  const changes: Change[] = [];
  const wordsOf = (id: string, digest: string) =>
    history[id]?.was?.find((one) => one[1] === digest)?.[2] ?? null;
  for (const [key, { id, digest }] of now) {
    const earlier = then.get(key);
    if (!earlier) changes.push({ kind: 'added', id });
    else if (earlier.digest !== digest)
      changes.push({ kind: 'changed', id, words: wordsOf(earlier.id, earlier.digest) });
  }
  for (const [key, { id, digest }] of then) {
    const to = history[id]?.to;
    if (now.has(key)) continue;
    changes.push(to ? { kind: 'moved', id, to } : { kind: 'removed', id, words: wordsOf(id, digest) });
  }
  return changes;
}
