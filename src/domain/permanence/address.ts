import { documentOfAddress } from '../documentAddress.ts';
import { documentUrl } from '../urls.ts';

/** A page of the site, and the place on it that an address names. */
export interface AddressParts {
  page: string;
  fragment?: string;
}

/** `/van-ban/a/#dieu-5` → page `/van-ban/a/`, fragment `dieu-5`. */
export function splitAddress(address: string): AddressParts {
  const at = address.indexOf('#');
  return at < 0 ? { page: address } : { page: address.slice(0, at), fragment: address.slice(at + 1) };
}

/** An address as the register writes it: from the site's root, without the base path, no white space. */
export function isAddress(text: string): boolean {
  return /^\/(?:[^\s/#"]+\/)*(?:#[^\s#"]+)?$/u.test(text);
}

/** The clause that a page of its own shows: `/chuong-trinh/muc-i/` → `/chuong-trinh/#muc-i`. */
export function clauseOfPage(page: string): string | undefined {
  const { document, provision } = (page.includes('#') ? undefined : documentOfAddress(page)) ?? {};
  return document && provision && documentUrl(document, provision);
}

/**
 * The addresses whose fate an address shares when nothing is said of itself, nearest first: a clause's page goes with
 * the clause, `dieu-5-khoan-1` with `dieu-5`, a place with its page.
 */
export function ancestorsOf(address: string): string[] {
  const { page, fragment } = splitAddress(address);
  if (fragment === undefined) {
    const clause = clauseOfPage(page);
    return clause ? [clause, ...ancestorsOf(clause)] : [];
  }
  const steps = fragment.split('-');
  const units = steps.slice(1).map((_, index) => steps.slice(0, steps.length - 1 - index).join('-'));
  return [...units.map((unit) => `${page}#${unit}`), page];
}

/**
 * Where an address goes when one of its ancestors moved to `to`: the rest of the address is carried along. `isKnown`
 * tells whether there is, or was, a clause's page at the new place; else the clause itself takes its readers.
 */
export function carryAlong(
  address: string,
  ancestor: string,
  to: string,
  isKnown: (address: string) => boolean,
): string {
  const { page, fragment } = splitAddress(address);
  const target = splitAddress(to);
  if (fragment === undefined) {
    const clause = carryClause(clauseOfPage(page)!, ancestor, to);
    const { page: newPage, fragment: newClause } = splitAddress(clause);
    const ownPage = newClause && `${newPage}${newClause}/`;
    return ownPage && isKnown(ownPage) ? ownPage : clause;
  }
  return target.fragment === undefined && splitAddress(ancestor).fragment !== undefined
    ? to
    : carryClause(address, ancestor, to);
}

function carryClause(address: string, ancestor: string, to: string): string {
  if (address === ancestor) return to;
  const rest = address.slice(ancestor.length);
  return rest.startsWith('#') || to.includes('#') ? `${to}${rest}` : to;
}
