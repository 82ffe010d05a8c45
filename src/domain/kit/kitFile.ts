import { type Basket, formatBasket, parseBasket } from './basket.ts';

/** What the file of a kit says that it is. */
const KIND = 'bo-tai-lieu';

/** A kit as a file, for one that is too long for an address: JSON with the names of the data. */
export function formatKitFile({ title, items }: Basket): string {
  return `${JSON.stringify({ kind: KIND, ...(title && { title }), items }, undefined, 2)}\n`;
}

/** The kit of such a file, its values judged as those of an address are; undefined when it is no kit. */
export function parseKitFile(text: string): (Basket & { skipped: number }) | undefined {
  const read = parseJson(text);
  if (typeof read !== 'object' || read === null) return undefined;
  const { kind, title, items } = read as Record<string, unknown>;
  if (kind !== KIND || !Array.isArray(items)) return undefined;
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  // A comma or a tilde would part the address that the values are judged by.
  const name = (value: unknown) => (typeof value === 'string' ? value.replace(/[,~&@]/g, '?') : '?');
  const given = items.map((one: Record<string, unknown> | null) => ({
    document: name(one?.['document']),
    provision: name(one?.['provision']),
    version: name(one?.['version']),
    heading: word(one?.['heading']),
    note: word(one?.['note']),
  }));
  return parseBasket(formatBasket({ title: word(title), items: given }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
