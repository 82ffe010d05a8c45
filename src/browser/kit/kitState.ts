import { type Basket, isIn, type KitItem, MOST_ITEMS } from '../../domain/kit/basket.ts';
import { cutToFit, joinKits } from '../../domain/kit/joinKits.ts';
import { type KitAddress, kitAddress, shorterAddress } from '../../domain/kit/kitAddress.ts';
import { mergeKits } from '../../domain/kit/mergeKits.ts';
import { sayChanges } from '../../domain/kit/sayChanges.ts';
import { readSentKit, writeSentKit } from './addressBar.ts';
import { type Keeping, probeKeeping, readKit, saveKit } from './basket.ts';

/** What can be taken back: the kit before and after it, and what it was in words. */
interface Deed {
  before: Basket;
  after: Basket;
  what: string;
}

/**
 * The kit that the page shows. One that was sent, by an address or a file, is shown as it came, and every change goes
 * to the address only, until its reader keeps it: nobody's own kit is lost by opening a link. The own kit is kept on
 * the device with every change; what another tab kept meanwhile is merged in, never written over.
 */
export class KitState {
  #basket: Basket = { items: [] };
  /** The own kit as the device was last seen to keep it; undefined where it keeps none. */
  #seen: Basket | undefined;
  /** The kit before other tabs changed it, until something is done here. */
  #undisturbed: Basket | undefined;
  #deeds: Deed[] = [];
  /** True while a kit that was sent is shown. */
  isSent = false;
  /** Values of the address or file that name no clause. */
  skipped = 0;
  /** Whether what was last changed is kept. */
  keeping: Keeping = 'kept';

  constructor() {
    this.read();
  }

  /** Reads the address anew, or what the device keeps. */
  read(): void {
    this.#show(readSentKit());
    if (this.isSent) return;
    this.keeping = probeKeeping();
    this.#seen = readKit();
    this.#basket = this.#seen ?? { items: [] };
  }

  /** Shows a kit that came as a file. */
  open(sent: Basket & { skipped: number }): void {
    this.#show(sent);
    if (this.isSent) this.#set(this.#basket);
  }

  #show({ skipped, ...sent }: Basket & { skipped: number }): void {
    this.isSent = sent.items.length > 0;
    this.skipped = skipped;
    this.#basket = sent;
    this.#deeds = [];
  }

  get title(): string | undefined {
    return this.#basket.title;
  }

  get items(): readonly KitItem[] {
    return this.#basket.items;
  }

  get basket(): Basket {
    return this.#basket;
  }

  /** The address that brings this kit to somebody else. */
  get address(): KitAddress {
    return kitAddress(location.origin + location.pathname, this.#basket);
  }

  get shorterAddress(): KitAddress {
    return shorterAddress(location.origin + location.pathname, this.#basket);
  }

  /** What the last deed that can be taken back was. */
  get lastDeed(): string | undefined {
    return this.#deeds.at(-1)?.what;
  }

  /** The own kit as the device keeps it, whatever is shown. */
  get own(): Basket {
    return readKit() ?? { items: [] };
  }

  setTitle(title: string): void {
    this.#set({ ...this.#basket, title });
  }

  /** Puts `change` over an item. */
  edit(index: number, change: Partial<KitItem>): void {
    this.#setItems(this.items.map((item, at) => (at === index ? { ...item, ...change } : item)));
  }

  remove(index: number): void {
    this.#remember(() => this.#setItems(this.items.filter((_, at) => at !== index)));
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

  /** Keeps the sent kit on this device, instead of the own one or behind it; says how many clauses found no room. */
  keep(how: 'instead' | 'behind'): number {
    const [own, sent] = [this.own, this.#basket];
    const whole = how === 'instead' ? sent : joinKits(own, sent);
    this.isSent = false;
    this.#deeds = [];
    history.replaceState(null, '', location.pathname);
    this.#seen = readKit();
    this.#basket = own;
    const keep = () => this.#set(cutToFit(whole));
    if (own.items.length > 0) this.#remember(keep);
    else keep();
    return Math.max(0, whole.items.length - MOST_ITEMS);
  }

  /** Opens another kit of this device in place of the own one, which its caller has put away. */
  openOwn(basket: Basket): void {
    this.keeping = saveKit(basket);
    if (this.keeping === 'kept') this.read();
  }

  /** Puts another kit behind this one; says how many clauses found no room. */
  join(other: Basket): number {
    const whole = joinKits(this.#basket, other);
    this.#remember(() => this.#set(cutToFit(whole)));
    return Math.max(0, whole.items.length - MOST_ITEMS);
  }

  /** Takes the last deed back, and nothing that was done since. */
  undo(): void {
    const deed = this.#deeds.pop();
    if (deed) this.#set(mergeKits(deed.after, deed.before, this.#basket));
  }

  /** Takes over what another tab kept; says in words what that one did since something was done here. */
  takeOver(): string {
    if (this.isSent) return '';
    const before = this.#basket;
    this.#merge(before);
    const what = sayChanges(before, this.#basket);
    if (!what) return '';
    if (before.items.some((item) => !isIn(this.items, item)))
      this.#deeds.push({ before, after: this.#basket, what });
    this.#undisturbed ??= before;
    return sayChanges(this.#undisturbed, this.#basket);
  }

  #remember(change: () => void): void {
    this.takeOver();
    const before = this.#basket;
    change();
    const what = sayChanges(before, this.#basket);
    if (what) this.#deeds.push({ before, after: this.#basket, what });
  }

  #setItems(items: readonly KitItem[]): void {
    this.#set({ ...this.#basket, items });
  }

  #set(basket: Basket): void {
    this.#undisturbed = undefined;
    if (this.isSent) {
      this.#basket = basket;
      writeSentKit(this.address, basket);
      return;
    }
    this.#merge(basket);
    this.keeping = saveKit(this.#basket);
    // As it was read back: signs that are not kept are then a change of this tab's own.
    if (this.keeping === 'kept') this.#seen = readKit();
  }

  /** Shows `mine`, together with what another tab kept since it was last seen. */
  #merge(mine: Basket): void {
    const kept = readKit();
    this.#basket = kept ? mergeKits(this.#seen ?? { items: [] }, mine, kept) : mine;
    if (kept) this.#seen = kept;
  }
}
