import {
  type Basket,
  formatBasket,
  isIn,
  type KitItem,
  MOST_ITEMS,
  parseBasket,
} from '../../domain/kit/basket.ts';
import { readKit, saveKit } from './basket.ts';

/**
 * The kit that the page shows. One that came with the address is shown as it was sent, and every change goes to the
 * address only, until its reader keeps it: nobody's own kit is lost by opening a link.
 */
export class KitState {
  #basket: Basket = { items: [] };
  /** True while the kit of an address is shown. */
  isSent = false;
  /** Values of the address that name no clause. */
  skipped = 0;
  /** False when the device refuses to keep anything. */
  isKept = true;

  constructor() {
    this.read();
  }

  /** Reads the address anew, or what the device keeps. */
  read(): void {
    const { skipped, ...sent } = parseBasket(location.search);
    this.isSent = sent.items.length > 0;
    this.skipped = skipped;
    this.#basket = this.isSent ? sent : readKit();
  }

  get title(): string | undefined {
    return this.#basket.title;
  }

  get items(): readonly KitItem[] {
    return this.#basket.items;
  }

  /** The query that brings this kit to somebody else. */
  get query(): string {
    return `?${formatBasket(this.#basket)}`;
  }

  setTitle(title: string): void {
    this.#set({ ...this.#basket, title });
  }

  /** Puts `change` over an item. */
  edit(index: number, change: Partial<KitItem>): void {
    this.#setItems(this.items.map((item, at) => (at === index ? { ...item, ...change } : item)));
  }

  remove(index: number): void {
    this.#setItems(this.items.filter((_, at) => at !== index));
  }

  move(from: number, to: number): void {
    const items = [...this.items];
    const [item] = items.splice(from, 1);
    if (item) items.splice(to, 0, item);
    this.#setItems(items);
  }

  /** False when it is there already, or the kit is full. */
  add(item: KitItem): boolean {
    if (isIn(this.items, item) || this.items.length >= MOST_ITEMS) return false;
    this.#setItems([...this.items, item]);
    return true;
  }

  /** Keeps the sent kit on this device, instead of the own one or behind it. */
  keep(how: 'instead' | 'behind'): void {
    const own = readKit();
    const added = this.items.filter((item) => !isIn(own.items, item));
    const whole =
      how === 'instead' ? this.#basket : { ...own, items: [...own.items, ...added].slice(0, MOST_ITEMS) };
    this.isSent = false;
    history.replaceState(null, '', location.pathname);
    this.#set(whole);
  }

  #setItems(items: readonly KitItem[]): void {
    this.#set({ ...this.#basket, items });
  }

  #set(basket: Basket): void {
    this.#basket = basket;
    if (this.isSent) history.replaceState(null, '', `${location.pathname}${this.query}`);
    else this.isKept = saveKit(basket);
  }
}
