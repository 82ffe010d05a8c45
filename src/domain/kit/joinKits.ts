import { type Basket, LONGEST, MOST_ITEMS } from './basket.ts';
import { clauseKey } from './mergeKits.ts';

/** A kit with another one behind it: a clause that both have stays in its place, with what both teachers wrote to it. */
export function joinKits(own: Basket, sent: Basket): Basket {
  const sentBy = new Map(sent.items.map((item) => [clauseKey(item), item]));
  const joined = own.items.map((item) => {
    const other = sentBy.get(clauseKey(item));
    sentBy.delete(clauseKey(item));
    const heading = item.heading || other?.heading;
    const note = joinNotes(item.note, other?.note);
    return { ...item, ...(heading && { heading }), ...(note && { note }) };
  });
  const title = own.title || sent.title;
  return { ...(title && { title }), items: [...joined, ...sentBy.values()] };
}

/** As many clauses as a kit holds. */
export function cutToFit({ items, ...rest }: Basket): Basket {
  return { ...rest, items: items.slice(0, MOST_ITEMS) };
}

function joinNotes(own = '', sent = ''): string {
  return own.includes(sent) ? own : [own, sent].filter(Boolean).join('\n').slice(0, LONGEST.note);
}
