import { type Basket, formatBasket, isIn, MOST_ITEMS, parseBasket } from '../../domain/kit/basket.ts';
import { formatShelf, parseShelf, type Shelf } from '../../domain/kit/shelf.ts';

/** Where the kit is kept on this device, as the query of its address. */
export const KEY = 'tai-lieu';
/** Where the other kits are. */
export const SHELF_KEY = 'tai-lieu-khac';

/** What the device made of keeping something: kept, not allowed (private windows), or no room left. */
export type Keeping = 'kept' | 'refused' | 'no-room';

/** What came of adding a part, and how many the kit has now. */
export interface Added {
  state: 'added' | 'already' | 'full' | 'refused' | 'no-room';
  count: number;
}

/** The kit of this device; undefined where none was ever kept, or storage is refused. */
export function readKit(): Basket | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === null) return undefined;
    const { skipped: _, ...basket } = parseBasket(kept);
    return basket;
  } catch {
    return undefined;
  }
}

/** Keeps the kit, where the device lets us. */
export function saveKit(basket: Basket): Keeping {
  return tryKeeping(() => localStorage.setItem(KEY, formatBasket(basket)));
}

/** The other kits of this device. */
export function readShelf(): Shelf {
  try {
    return parseShelf(localStorage.getItem(SHELF_KEY));
  } catch {
    return [];
  }
}

/** Keeps the other kits, where the device lets us. */
export function saveShelf(shelf: Shelf): Keeping {
  return tryKeeping(() => localStorage.setItem(SHELF_KEY, formatShelf(shelf)));
}

/** Whether the device would keep anything at all; tried before there is something to lose. */
export function probeKeeping(): Keeping {
  return tryKeeping(() => {
    localStorage.setItem(`${KEY}-thu`, '1');
    localStorage.removeItem(`${KEY}-thu`);
  });
}

function tryKeeping(keep: () => void): Keeping {
  try {
    keep();
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'refused';
  }
}

/** Puts a part at the end of the kit, from anywhere on the site; `version` is the digest of its words, where known. */
export function addToKit(document: string, provision: string, version?: string): Added {
  const kit = readKit() ?? { items: [] };
  const item = { document, provision, ...(version && { version }) };
  const count = kit.items.length;
  if (isIn(kit.items, item)) return { state: 'already', count };
  if (count >= MOST_ITEMS) return { state: 'full', count };
  const keeping = saveKit({ ...kit, items: [...kit.items, item] });
  return keeping === 'kept' ? { state: 'added', count: count + 1 } : { state: keeping, count };
}
