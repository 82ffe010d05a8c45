import { type Basket, formatBasket, parseBasket } from '../../domain/kit/basket.ts';
import type { KitAddress } from '../../domain/kit/kitAddress.ts';

/** The kit that was sent by the address. One too long for it stands in the history beside it. */
export function readSentKit(): Basket & { skipped: number } {
  const beside: unknown = history.state?.kit;
  return parseBasket(typeof beside === 'string' ? beside : location.search);
}

/** Puts a kit that was sent, as it is now, into the address, or beside it. */
export function writeSentKit({ address, reach }: KitAddress, basket: Basket): void {
  if (reach === 'refused') history.replaceState({ kit: formatBasket(basket) }, '', location.pathname);
  else history.replaceState(null, '', address);
}
