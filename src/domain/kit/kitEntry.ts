import { type CitedName, formatCitation } from '../citation/formatCitation.ts';
import { clauseUrl } from '../clauseUrls.ts';
import type { IsoDate } from '../document/date.ts';
import { citedDigest, memberKey } from '../permanence/digest.ts';
import { recognise } from '../permanence/recognise.ts';
import { markMisprints } from '../provision/misprint.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import type { OpenText } from '../provision/textFile.ts';
import { documentUrl } from '../urls.ts';
import type { KitItem } from './basket.ts';
import { type KitKind, kitPlace, namePlace } from './kitKind.ts';
import {
  type KitParts,
  LEAD_OF,
  type PartLine,
  partVersion,
  taskLines,
  VOICE_OF,
  type WhoseWords,
} from './kitPart.ts';

/** A printed line of a clause: its label, and its words. */
export interface KitLine {
  /** The unit it is the line of. */
  id: string;
  label: string;
  /** As printed, a misprint that was kept marked as one. */
  words: string;
  /** How deep it stands below the clause. */
  depth: number;
}

/** A part of the kit with all that a handout prints of it. */
export interface KitEntry extends KitItem {
  kind: KitKind;
  /** Whose words its lines are. */
  voice: WhoseWords;
  /** "điểm 1, mục II". */
  place: string;
  lines: readonly KitLine[];
  /** In full where its document is cited first, then short; "" for the teacher's own words. */
  citation: string;
  /** Always short: for slides. */
  shortCitation: string;
  /** The whole address; of a clause the dated one: it opens the clause and tells whether the words have changed since. */
  address: string;
  /** The digest of the words as they stand; "" for the teacher's own. */
  present: string;
  /** The words are no longer those that were put in: since when, where it is known, and the address that shows it. */
  changed?: { until?: IsoDate; address: string };
}

/** A part as it is found, before it is cited. */
type Found = Omit<KitEntry, keyof KitItem | 'kind' | 'voice' | 'citation' | 'shortCitation'> & {
  cite?: CitedName;
};

const NO_PARTS: KitParts = { taskOf: () => undefined, laterOf: () => undefined, aboutOf: () => undefined };

/**
 * Brings the items of a kit together with their words; an item that is not there is left out. A document is named at
 * full length once, as drafting rules have it. `toAddress` makes an address whole.
 */
export function kitEntries(
  items: readonly KitItem[],
  textOf: (document: string) => OpenText | undefined,
  toAddress: (path: string) => string,
  parts: KitParts = NO_PARTS,
): KitEntry[] {
  const named = new Set<string>();
  return items.flatMap((item): KitEntry[] => {
    const { document, provision, version } = item;
    const { kind, clause } = kitPlace(provision) ?? { kind: 'clause', clause: provision };
    const found = FINDERS[kind](item, clause, { text: textOf(document), parts, toAddress });
    if (!found) return [];
    const { cite, ...rest } = found;
    const citedAs = (name: keyof CitedName) => {
      if (!cite) return '';
      return clause
        ? `${LEAD_OF[kind]}${formatCitation(clause, textOf(document)!.branch, cite[name])}`
        : cite[name];
    };
    const citation = citedAs(named.has(document) ? 'short' : 'full');
    if (cite) named.add(document);
    const hasChanged = kind !== 'clause' && version && found.present && version !== found.present;
    return [
      {
        ...item,
        ...(kind === 'own' && { note: '' }),
        ...(hasChanged && { changed: { address: found.address } }),
        ...rest,
        kind,
        voice: VOICE_OF[kind],
        citation,
        shortCitation: citedAs('short'),
      },
    ];
  });
}

interface Sources {
  text: OpenText | undefined;
  parts: KitParts;
  toAddress: (path: string) => string;
}

/** How the words of each kind are found; undefined where they are not there. */
const FINDERS: Record<KitKind, (item: KitItem, clause: string, sources: Sources) => Found | undefined> = {
  clause: findClause,
  document({ document }, _, { parts, toAddress }) {
    const about = parts.aboutOf(document);
    if (!about) return undefined;
    const lines = about.lines.map((words): PartLine => ['', words]);
    return {
      place: about.cite.short,
      cite: about.cite,
      ...madeOf(lines),
      address: toAddress(documentUrl(document)),
    };
  },
  task({ document, provision }, clause, { text, parts, toAddress }) {
    const task = parts.taskOf(document, provision);
    if (!task || !text?.has(clause)) return undefined;
    const address = toAddress(datedUrl(document, clause, text, clauseVersion(clause, text)));
    return { place: namePlace(provision), cite: text.cite, ...madeOf(taskLines(task)), address };
  },
  later({ document, provision }, clause, { text, parts, toAddress }) {
    const notes = parts.laterOf(document, clause);
    if (!notes || !text?.has(clause)) return undefined;
    const lines = notes.map((words): PartLine => ['', words]);
    const address = toAddress(`${clauseUrl(document, clause)}#ve-sau`);
    return { place: namePlace(provision), cite: text.cite, ...madeOf(lines), address };
  },
  own({ provision, note = '' }) {
    const lines = note.split('\n').map((words): PartLine => ['', words]);
    return { place: namePlace(provision), ...madeOf(lines), address: '', present: '' };
  },
};

function madeOf(lines: readonly PartLine[]): Pick<Found, 'lines' | 'present'> {
  const made = lines.map(([label, words]): KitLine => ({ id: '', label, words, depth: 0 }));
  return { lines: made.filter(hasWords), present: partVersion(lines) };
}

function findClause(item: KitItem, provision: string, { text, toAddress }: Sources): Found | undefined {
  if (!text?.has(provision)) return undefined;
  const units = text.whole(provision);
  const lines = units.map(
    ([id, depth, , label, words, misprints]): KitLine => ({
      id,
      label,
      words: markMisprints(words, misprints),
      depth: depth - units[0]![1],
    }),
  );
  const present = clauseVersion(provision, text);
  const changed = changeOf(item, text, toAddress);
  return {
    place: spokenPlace(provision),
    cite: text.cite,
    lines: lines.filter(hasWords),
    address: toAddress(datedUrl(item.document, provision, text, present)),
    present,
    ...(changed && { changed }),
  };
}

const hasWords = ({ label, words }: KitLine) => label !== '' || words !== '';

/** The digest of a clause's words as they stand, with all inside it. */
export function clauseVersion(provision: string, text: OpenText): string {
  const { digest, inside } = text.present(provision)!;
  return citedDigest(
    digest,
    inside.map((one) => [memberKey(one.id, provision), one.digest] as const),
  );
}

/** What became of the words since the clause was put in. */
function changeOf(
  { document, provision, version }: KitItem,
  text: OpenText,
  toAddress: (path: string) => string,
): KitEntry['changed'] {
  const found = version && recognise(version, text.present(provision)!, text.history);
  if (!version || !found || found.state !== 'changed') return undefined;
  return { until: found.until, address: toAddress(datedUrl(document, provision, text, version)) };
}

/** The path of the clause's own page, else of its place in the document, with the digest of its words on a day. */
function datedUrl(document: string, provision: string, { hasPages }: OpenText, version: string): string {
  return hasPages
    ? `${clauseUrl(document, provision)}?v=${version}`
    : `${documentUrl(document)}?v=${version}#${provision}`;
}
