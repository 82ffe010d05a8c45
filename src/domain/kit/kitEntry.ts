import { formatCitation } from '../citation/formatCitation.ts';
import { clauseUrl } from '../clauseUrls.ts';
import type { IsoDate } from '../document/date.ts';
import { citedDigest, memberKey } from '../permanence/digest.ts';
import { recognise } from '../permanence/recognise.ts';
import { markMisprints } from '../provision/misprint.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import type { OpenText } from '../provision/textFile.ts';
import { documentUrl } from '../urls.ts';
import type { KitItem } from './basket.ts';

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

/** A clause of the kit with all that a handout prints of it. */
export interface KitEntry extends KitItem {
  /** "điểm 1, mục II". */
  place: string;
  lines: readonly KitLine[];
  /** In full where its document is cited first, then short. */
  citation: string;
  /** Always short: for slides. */
  shortCitation: string;
  /** The dated address, whole: it opens the clause and tells whether the words have changed since. */
  address: string;
  /** The words are no longer those that were put in: since when, and the address that shows both. */
  changed?: { until: IsoDate; address: string };
}

/**
 * Brings the items of a kit together with their words; an item whose clause is not there is left out. A document is
 * named at full length once, as drafting rules have it. `toAddress` makes an address whole.
 */
export function kitEntries(
  items: readonly KitItem[],
  textOf: (document: string) => OpenText | undefined,
  toAddress: (path: string) => string,
): KitEntry[] {
  const named = new Set<string>();
  return items.flatMap((item) => {
    const { document, provision } = item;
    const text = textOf(document);
    if (!text?.has(provision)) return [];
    const { cite, branch } = text;
    const shortCitation = formatCitation(provision, branch, cite.short);
    const citation = named.has(document) ? shortCitation : formatCitation(provision, branch, cite.full);
    named.add(document);
    const units = text.whole(provision);
    const lines = units.map(
      ([id, depth, , label, words, misprints]): KitLine => ({
        id,
        label,
        words: markMisprints(words, misprints),
        depth: depth - units[0]![1],
      }),
    );
    const address = toAddress(datedUrl(document, provision, text, clauseVersion(provision, text)));
    const changed = changeOf(item, text, toAddress);
    return [
      {
        ...item,
        place: spokenPlace(provision),
        lines: lines.filter(hasWords),
        citation,
        shortCitation,
        address,
        ...(changed && { changed }),
      },
    ];
  });
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
