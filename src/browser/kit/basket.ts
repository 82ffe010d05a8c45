import { type Basket, formatBasket, isIn, MOST_ITEMS, parseBasket } from '../../domain/kit/basket.ts';

/** Where the kit is kept on this device, as the query of its address. */
const KEY = 'tai-lieu';

/** What came of adding a clause, and how many clauses the kit has now. */
export interface Added {
  state: 'added' | 'already' | 'full' | 'refused';
  count: number;
}

/** The kit of this device; empty where there is none, or storage is refused. */
export function readKit(): Basket {
  try {
    return parseBasket(localStorage.getItem(KEY) ?? '');
  } catch {
    return { items: [] };
  }
}

/** Keeps the kit; false where the device does not let us (private windows). */
export function saveKit(basket: Basket): boolean {
  try {
    localStorage.setItem(KEY, formatBasket(basket));
    return true;
  } catch {
    return false;
  }
}

/** Puts a clause at the end of the kit, from anywhere on the site. */
export function addToKit(document: string, provision: string): Added {
  const kit = readKit();
  const item = { document, provision };
  const count = kit.items.length;
  if (isIn(kit.items, item)) return { state: 'already', count };
  if (count >= MOST_ITEMS) return { state: 'full', count };
  const isSaved = saveKit({ ...kit, items: [...kit.items, item] });
  return isSaved ? { state: 'added', count: count + 1 } : { state: 'refused', count };
}
