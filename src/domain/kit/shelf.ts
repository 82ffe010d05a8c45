import { type Basket, formatBasket, parseBasket } from './basket.ts';
import { countItems } from './kitKind.ts';

/** The kits of a device beside the one that is open, each as the query of its address. */
export type Shelf = readonly Basket[];

/** More kits than these nobody finds again. */
export const MOST_KITS = 50;

export function formatShelf(shelf: Shelf): string {
  return JSON.stringify(shelf.map(formatBasket));
}

/** The kits that were kept, spoiled as it may be: what is no kit is left out. */
export function parseShelf(text: string | null): Shelf {
  const read = parseJson(text ?? '[]');
  if (!Array.isArray(read)) return [];
  return read.slice(0, MOST_KITS).flatMap((query): Basket[] => {
    if (typeof query !== 'string') return [];
    const { skipped: _, ...basket } = parseBasket(query);
    return basket.items.length > 0 || basket.title ? [basket] : [];
  });
}

/** "Bài 2", or "Bộ chưa đặt tên", with how much is in it. */
export function nameOfKit({ title, items }: Basket): string {
  return `${title ?? 'Bộ chưa đặt tên'} (${countItems(items)})`;
}

/** A kit of the same clauses under a name of its own. */
export function copyOfKit({ title, items }: Basket): Basket {
  return { title: `${title ?? 'Bộ chưa đặt tên'} (bản sao)`, items };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
