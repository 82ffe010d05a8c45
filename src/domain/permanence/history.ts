import type { IsoDate } from '../document/date.ts';
import { splitAddress } from './address.ts';
import type { PageRecord, ResolvedEntry } from './pageRecords.ts';
import type { Register, RegisterEntry } from './register.ts';
import { type Wordings, wordingKey } from './wordings.ts';

/** Words that stood at a place until a day: day, digest, and the words where they were kept. */
export type Was = [until: IsoDate, digest: string, words: string | null];

/** What a reader's browser cannot see on the page itself about one unit. */
export interface UnitHistory {
  /** The day it was first published, when that is later than the first day of its document. */
  since?: IsoDate;
  /** The day it went from this place. */
  gone?: IsoDate;
  /** The id it stands at now, when it moved to a place on the page of this history. */
  to?: string;
  /** Earlier words, oldest first; of what went, also the last ones. */
  was?: Was[];
}

/**
 * The history of a document's units by id, of those that came from another page by their whole address; only units
 * that have any. `/du-lieu/lich-su/<id>.json`
 */
export type DocumentHistory = Readonly<Record<string, UnitHistory>>;

/**
 * What is needed to tell what a dated link to a page's clauses cited. The browser makes the present digests from the
 * words on the page, so only what differs is here: earlier words, late comers, what moved, what is gone.
 */
export function historyOf(record: PageRecord, register: Register, wordings: Wordings): DocumentHistory {
  const units = new Map<string, UnitHistory>();
  const firstDays = firstDaysOf(record, register);
  const start = [record.start, ...firstDays.values()].sort()[0]!;
  const sinceOf = (id: string) => {
    const since = firstDays.get(id);
    return since && since > start ? { since } : {};
  };
  const departed = (one: ResolvedEntry) => departure(one, record.page, wordings);
  for (const { entry, resolution } of record.own) {
    const id = splitAddress(entry.address).fragment!;
    const was = earlierOf(entry, wordings);
    const past = resolution.state === 'live' ? was.length > 0 && { was } : departed({ entry, resolution });
    units.set(id, { ...sinceOf(id), ...past });
  }
  for (const { entry, resolution } of record.inherited) {
    const id = splitAddress(entry.address).fragment!;
    const left = departed({ entry, resolution });
    const target = left.to === id ? register.get(`${record.page}#${id}`) : undefined;
    if (target) units.set(id, goOn(units.get(id), left.was!, target, sinceOf(id)));
    else if (!units.has(id)) units.set(id, { ...sinceOf(id), ...left });
  }
  for (const { entry, resolution, to } of record.arrivals) {
    const isOwn = splitAddress(entry.address).page === record.page;
    if (splitAddress(to).fragment && entry.digest && !isOwn)
      units.set(entry.address, departed({ entry, resolution }));
  }
  const told = [...units].filter(([, unit]) => Object.keys(unit).length > 0);
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first day each unit was published, at this address of its document or at an earlier one. */
function firstDaysOf({ page, own, inherited }: PageRecord, register: Register): Map<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  for (const { entry } of [...own, ...inherited]) {
    const id = splitAddress(entry.address).fragment!;
    const known = [days.get(id), entry.since, register.get(`${page}#${id}`)?.since];
    days.set(id, known.filter((day) => day !== undefined).sort()[0]!);
  }
  return days;
}

/** The day a unit went, where to, and all its words, the last ones too. */
function departure({ entry, resolution }: ResolvedEntry, page: string, wordings: Wordings): UnitHistory {
  const { address, digest = '' } = entry;
  const gone = 'by' in resolution ? resolution.by.retired!.date : entry.since;
  const target = resolution.state === 'moved' ? splitAddress(resolution.to) : undefined;
  const to = target?.page === page && target.fragment;
  const was: Was[] = [...earlierOf(entry, wordings), [gone, digest, wordsAt(address, digest, wordings)]];
  return { gone, ...(to && { to }), was };
}

/** The past of a clause whose document got another address goes on at the new one. */
function goOn(
  { since: _, was = [], ...rest }: UnitHistory = {},
  past: Was[],
  { digest }: RegisterEntry,
  since: Pick<UnitHistory, 'since'>,
): UnitHistory {
  const all = [...past, ...was].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const changed = all.filter((one, index) => one[1] !== (all[index + 1]?.[1] ?? digest));
  return { ...since, ...rest, ...(changed.length > 0 && { was: changed }) };
}

function earlierOf({ address, earlier }: RegisterEntry, wordings: Wordings): Was[] {
  return earlier.map(({ until, digest }) => [until, digest, wordsAt(address, digest, wordings)]);
}

function wordsAt(address: string, digest: string, wordings: Wordings): string | null {
  return wordings.get(wordingKey(address, digest)) ?? null;
}
