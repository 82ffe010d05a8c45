import { OWN_PROGRAMME } from '../../site.config.ts';
import { DIGEST_FORM } from '../permanence/digest.ts';
import { kitPlace } from './kitKind.ts';

/** A part put into the kit, mostly a clause, with what its teacher adds. */
export interface KitItem {
  /** For the teacher's own words the site's programme, so that nothing stands before them in the address. */
  document: string;
  /** A clause's id, or the place of another kind of part (`kitPlace`). */
  provision: string;
  /** The digest of its words when it was put in: tells later that they are no longer those. */
  version?: string;
  /** A heading before it. */
  heading?: string;
  /** A remark after it; the words themselves where they are the teacher's own. */
  note?: string;
}

/** The kit: a title and clauses in the order they are taught. */
export interface Basket {
  title?: string;
  items: readonly KitItem[];
}

/** More would be no handout, and no address that a messenger carries. */
export const MOST_ITEMS = 100;
export const LONGEST = { title: 200, heading: 200, note: 2000 } as const;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The kit as the query of an address, which is also how it is kept on the device: `c` lists the clauses, `t` is the
 * title, `h2` and `n2` the heading and the remark of the second. A clause of another document than the site's own programme is
 * `nghi-dinh-29-1998-nd-cp~dieu-5`; behind `@` stands the digest of a part's words: `muc-i@1a2b3c4d`. A whole document is
 * `nghi-dinh-29-1998-nd-cp~`; how tasks, later notes and own words are written: `kitPlace`.
 */
export function formatBasket({ title, items }: Basket): string {
  const parts = [`c=${items.map(formatItem).join(',')}`];
  const add = (name: string, text: string | undefined) => {
    if (text) parts.push(`${name}=${encodeURIComponent(text)}`);
  };
  add('t', title);
  for (const [index, { heading, note }] of items.entries()) {
    add(`h${index + 1}`, heading);
    add(`n${index + 1}`, note);
  }
  return parts.join('&');
}

function formatItem({ document, provision, version }: KitItem): string {
  const place = document === OWN_PROGRAMME && provision ? provision : `${document}~${provision}`;
  return version ? `${place}@${version}` : place;
}

/** The kit of a query, forged or cut as it may be: what is no clause's place, or is there twice, is only counted. */
export function parseBasket(query: string): Basket & { skipped: number } {
  const values = new URLSearchParams(query);
  const items: KitItem[] = [];
  const listed = (values.get('c') ?? '').split(',').filter((one) => one.trim() !== '');
  for (const [index, one] of listed.entries()) {
    const item = parseItem(one.trim());
    if (!item || items.length >= MOST_ITEMS || isIn(items, item)) continue;
    const heading = textOf(values.get(`h${index + 1}`), LONGEST.heading);
    const note = textOf(values.get(`n${index + 1}`), LONGEST.note);
    items.push({ ...item, ...(heading && { heading }), ...(note && { note }) });
  }
  const title = textOf(values.get('t'), LONGEST.title);
  return { ...(title && { title }), items, skipped: listed.length - items.length };
}

function parseItem(text: string): KitItem | undefined {
  const [place = '', version, ...others] = text.split('@');
  const [first = '', second, ...more] = place.split('~');
  const [document, provision] = second === undefined ? [OWN_PROGRAMME, first] : [first, second];
  const isPlace =
    more.length + others.length === 0 &&
    SLUG.test(document) &&
    (provision === '' ? second !== undefined : SLUG.test(provision)) &&
    kitPlace(provision);
  if (!isPlace) return undefined;
  // A digest that is none is no reason to lose the clause.
  return { document, provision, ...(version && DIGEST_FORM.test(version) && { version }) };
}

/** Without signs that no keyboard makes; line ends stay. */
function textOf(value: string | null, longest: number): string | undefined {
  const text = value
    ?.normalize('NFC')
    .replace(/[^\P{C}\n]/gu, '')
    .trim()
    .slice(0, longest);
  return text || undefined;
}

export function isIn(items: readonly KitItem[], { document, provision }: KitItem): boolean {
  return items.some((one) => one.document === document && one.provision === provision);
}
