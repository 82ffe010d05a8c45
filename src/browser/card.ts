import { cardIdOf } from '../domain/cardId.ts';

/** From this width on a card stands at its words, and the page is not dimmed (`styles/card.css`). */
const WIDE = 832;

/** The card of a link, made ready for its first opening; undefined where the page has none. */
export function cardFor(link: HTMLAnchorElement): HTMLElement | undefined {
  // They wait in a template, where they cost the page nothing.
  for (const store of document.querySelectorAll<HTMLTemplateElement>('template.cards'))
    store.replaceWith(store.content);
  const card = document.getElementById(cardIdOf(link.href));
  if (!card?.matches('.card')) return undefined;
  if (!card.role) makeDialog(card, link);
  return card;
}

/** Only the script opens cards, so the page carries their facts alone; the rest is added when one first opens. */
function makeDialog(card: HTMLElement, link: HTMLAnchorElement): void {
  card.role = 'dialog';
  card.ariaLabel = card.querySelector('b')?.textContent ?? 'Chú giải';
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'close',
    textContent: '✕',
    ariaLabel: 'Đóng',
  });
  close.addEventListener('click', () => card.hidePopover());
  if (!link.matches('.sic, .later'))
    card.append(
      Object.assign(document.createElement('a'), {
        className: 'go',
        href: link.pathname,
        textContent: 'Mở trang văn bản',
      }),
    );
  card.append(close);
  card.addEventListener('keydown', goRound);
}

/** Over a page that is dimmed, as on a phone, Tab goes round in the card. */
function goRound(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || innerWidth >= WIDE) return;
  const stops = (event.currentTarget as Element).querySelectorAll<HTMLElement>('a, button');
  const [first, last] = [stops[0]!, stops[stops.length - 1]!];
  if (event.target !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** On a wide screen the card stands at its words; on a phone the style sheet makes it a sheet at the thumb. */
export function placeCard(link: Element, card: HTMLElement): void {
  card.style.cssText = '';
  if (innerWidth < WIDE) return;
  const words = link.getClientRects()[0]!;
  const { width, height } = card.getBoundingClientRect();
  const below = words.bottom + 8;
  const top = below + height < innerHeight ? below : Math.max(8, words.top - height - 8);
  const left = Math.max(8, Math.min(words.left, innerWidth - width - 8));
  Object.assign(card.style, { inset: 'auto', margin: '0', left: `${left}px`, top: `${top}px` });
}
