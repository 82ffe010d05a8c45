import { kitCut, SHELF_UNKEPT, shelfFull } from '../../domain/issue/reader/kitKept.ts';
import { type Basket, MOST_ITEMS } from '../../domain/kit/basket.ts';
import { copyOfKit, MOST_KITS, nameOfKit, type Shelf } from '../../domain/kit/shelf.ts';
import { button, element } from '../cite/element.ts';
import { readKit, readShelf, SHELF_KEY, saveShelf } from './basket.ts';
import type { KitState } from './kitState.ts';
import { tell } from './status.ts';

const panel = document.getElementById('bo-khac')!;
const count = document.getElementById('bo-khac-so')!;
const list = document.getElementById('bo-khac-danh-sach')!;

/** Lets several kits be kept by name: opened in turn, copied, put together, thrown away. */
export function startOtherKits(kit: KitState, show: () => Promise<void>): { show: () => void } {
  const showList = () => {
    const shelf = readShelf();
    panel.hidden = kit.isSent;
    count.textContent = shelf.length > 0 ? ` (${shelf.length})` : '';
    list.replaceChildren(...shelf.map((one, index) => row(one, index)));
  };
  /** The own kit put away with the others; one without clauses and name is no loss. */
  const withOwn = (shelf: Shelf): Shelf => {
    const own = readKit();
    return own && (own.items.length > 0 || own.title) ? [own, ...shelf] : shelf;
  };
  /** Keeps the list and then does the rest; false, and told, where there is no room for it. */
  const keep = (shelf: Shelf): boolean => {
    if (shelf.length > MOST_KITS) {
      tell(shelfFull(MOST_KITS));
      return false;
    }
    if (saveShelf(shelf) === 'kept') return true;
    tell(SHELF_UNKEPT);
    return false;
  };
  const open = async (basket: Basket, others: Shelf, words: string) => {
    const before = readShelf();
    if (!keep(withOwn(others))) return;
    kit.openOwn(basket);
    // The own kit is still there: it must not stand in both places.
    if (kit.keeping !== 'kept') saveShelf(before);
    await show();
    if (kit.keeping === 'kept') tell(words);
  };
  const row = (basket: Basket, index: number): HTMLElement => {
    const others = () => readShelf().filter((_, at) => at !== index);
    const name = nameOfKit(basket);
    const tool = (label: string, act: () => void | Promise<void>) => {
      const made = button(label, act);
      made.setAttribute('aria-label', `${label}: ${name}`);
      return made;
    };
    return element(
      'li',
      { className: 'tools' },
      element('b', {}, name),
      tool('Mở', () => open(basket, others(), `Đã mở ${name}.`)),
      tool('Ghép vào bộ này', async () => {
        const left = kit.join(basket);
        await show();
        tell(left > 0 ? kitCut(MOST_ITEMS, left) : `Đã ghép ${name} vào bộ này.`);
      }),
      tool('Xóa', () => {
        if (!keep(others())) return;
        showList();
        const back = button('Hoàn tác', () => {
          if (keep([basket, ...readShelf()])) tell(`Đã lấy lại ${name}.`);
          showList();
        });
        tell(`Đã xóa ${name}. `, back);
      }),
    );
  };
  panel.addEventListener('click', (event) => {
    const act = (event.target as Element).closest('button')?.dataset['bo'];
    if (act === 'moi') void open({ items: [] }, readShelf(), 'Đã cất bộ đang mở, bắt đầu một bộ mới.');
    else if (act === 'ban-sao' && keep([copyOfKit(kit.basket), ...readShelf()])) {
      showList();
      tell('Đã nhân bản; bản sao nằm ở “Các bộ khác”.');
    }
  });
  addEventListener('storage', ({ key }) => key === SHELF_KEY && showList());
  return { show: showList };
}
