/** An address written out in running text, with its place there. */
export interface PlainAddress {
  href: string;
  start: number;
  end: number;
}

/**
 * With a scheme, or a host and a path.
 * Examples: `https://example.org/chuong-trinh/#muc-ii`, `example.org/nqtw5/van-ban/nghi-dinh-25-cp-1993/`.
 */
const ADDRESS =
  /(?<![\p{L}\p{N}@/.-])(?:https?:\/\/|(?=(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?\/))[^\s<>"“”«»]{4,2000}/giu;
/** What closes a sentence or a bracket around an address, and is no part of it. */
const AFTER_ADDRESS = /[.,;:!?'’”)\]}…]+$/u;

/** Addresses that a text spells out; whether they are this site's is for the judge to say. */
export function findPlainAddresses(text: string): PlainAddress[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const address = found.replace(AFTER_ADDRESS, '');
    const href = /^https?:/i.test(address) ? address : `https://${address}`;
    return { href, start: index, end: index + address.length };
  });
}
