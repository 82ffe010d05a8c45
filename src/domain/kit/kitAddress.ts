import { type Basket, formatBasket, type KitItem } from './basket.ts';
import { kitPlace } from './kitKind.ts';

/** What web servers take as a request's first line at the most is 8 KiB; the rest of the line has its place too. */
export const LONGEST_ADDRESS = 8000;
/** Beyond this, mail and message programs cut addresses, or no longer show them as links. */
export const EASILY_SENT = 2000;

/** The address of a kit, and whether it reaches a server whole. */
export interface KitAddress {
  address: string;
  reach: 'easy' | 'long' | 'refused';
}

/** The address that brings a kit to somebody else; `page` is the whole address of the page of kits. */
export function kitAddress(page: string, basket: Basket): KitAddress {
  const address = `${page}?${formatBasket(basket)}`;
  const reach = address.length > LONGEST_ADDRESS ? 'refused' : address.length > EASILY_SENT ? 'long' : 'easy';
  return { address, reach };
}

/** The kit without its teacher's own words and remarks; headings go too where it is still too long. */
export function shorterAddress(page: string, { items, ...rest }: Basket): KitAddress {
  const isOwn = ({ provision }: KitItem) => kitPlace(provision)?.kind === 'own';
  const left = items.filter((item) => !isOwn(item));
  const bare = { ...rest, items: left.map(({ note: _, ...item }) => item) };
  const made = kitAddress(page, bare);
  return made.reach === 'refused'
    ? kitAddress(page, { ...rest, items: bare.items.map(({ heading: _, ...item }) => item) })
    : made;
}
