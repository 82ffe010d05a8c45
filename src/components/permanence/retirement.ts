import { addressName } from '../../corpus/addressName.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { formatShortDate } from '../../domain/document/date.ts';
import { clauseOfPage, splitAddress } from '../../domain/permanence/address.ts';
import type { RegisterEntry, Retirement } from '../../domain/permanence/register.ts';
import { resolveAddress } from '../../domain/permanence/resolve.ts';
import { retiredPlaces } from '../../domain/permanence/retiredPlaces.ts';
import { wordingKey } from '../../domain/permanence/wordings.ts';
import { at } from '../address.ts';

/** What a page says of an address that is no more. */
export interface ToldRetirement {
  /** "điểm 9, mục IV"; on a page of its own with the document's name. */
  name: string;
  /** Day of the removal, as printed: `1/3/2027`. */
  day: string;
  /** The reason, of a tombstone. */
  why?: string;
  /** Where readers go. */
  target?: { href: string; name: string };
  /** The last words, where they were kept. */
  words?: string;
}

/** Tells of an entry by the line that speaks for it. */
export function retirementOf(corpus: Corpus, entry: RegisterEntry): ToldRetirement {
  const { register, live, wordings } = corpus.permalinks;
  const { page } = splitAddress(entry.address);
  const resolution = resolveAddress(entry.address, register, live);
  if (!('by' in resolution)) throw new Error(`${entry.address} is not retired`);
  const retired = resolution.by.retired!;
  const to = resolution.state === 'moved' ? resolution.to : seenAt(corpus, retired);
  // A clause's page has no words of its own: those of the clause were read there.
  const clause = register.get(clauseOfPage(entry.address) ?? '') ?? entry;
  const words = clause.digest && wordings.get(wordingKey(clause.address, clause.digest));
  return {
    name: addressName(corpus, entry.address, entry.address === page ? undefined : page),
    day: formatShortDate(retired.date),
    ...(retired.kind === 'gone' && { why: retired.why }),
    ...(to !== undefined && { target: { href: at(to), name: addressName(corpus, to, page) } }),
    ...(words && { words }),
  };
}

/** What the page at an address that is no more says. */
export interface RetiredPage extends ToldRetirement {
  title: string;
  isMoved: boolean;
  /** Clauses that did not simply follow the page. A page that moved has their places, and tells of them at the new one. */
  places: (ToldRetirement & { id: string })[];
}

export function retiredPageOf(corpus: Corpus, entry: RegisterEntry): RetiredPage {
  const { register, live, records } = corpus.permalinks;
  const isMoved = resolveAddress(entry.address, register, live).state === 'moved';
  const record = records.get(entry.address);
  const elsewhere = (record ? retiredPlaces(record, register) : []).filter((place) => place.entry.retired);
  return {
    ...retirementOf(corpus, entry),
    title: isMoved ? 'Địa chỉ này đã dời' : 'Địa chỉ này không còn',
    isMoved,
    places: elsewhere.flatMap((place) =>
      place.ids.slice(0, 1).map((id) => ({ ...retirementOf(corpus, place.entry), id })),
    ),
  };
}

/** Where a tombstone sends its readers, which may have moved on. */
function seenAt({ permalinks }: Corpus, retired: Retirement): string | undefined {
  if (retired.kind !== 'gone' || retired.see === undefined) return undefined;
  const further = resolveAddress(retired.see, permalinks.register, permalinks.live);
  return further.state === 'moved' ? further.to : retired.see;
}
