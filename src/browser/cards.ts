import { cardIdOf } from '../domain/cardId.ts';

/** Links among the official words, and to notes on them: the margin names documents too, and leads there at once. */
const LINKS = '.row > :first-child a, .footnotes a, .sic';

/**
 * A tap on a citation or a note opens its card, already in the page, instead of leaving it. Modified clicks, and
 * every click where popovers are missing, stay plain links.
 */
export function startCards(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element).closest?.('a');
    if (!link?.matches(LINKS)) return;
    const card = document.getElementById(cardIdOf(link.href));
    if (!card) return;
    event.preventDefault();
    if (!card.role) makeDialog(card, link);
    card.showPopover({ source: link });
    placeBeside(link, card);
    card.querySelector('a')?.focus({ preventScroll: true });
  });
}

/** Only this script opens cards, so the page carries their facts alone; the rest is added when one first opens. */
function makeDialog(card: HTMLElement, link: HTMLAnchorElement): void {
  card.role = 'dialog';
  card.ariaLabel = card.querySelector('b')?.textContent ?? 'Chú giải';
  if (link.matches('.sic')) card.tabIndex = -1;
  else
    card.append(
      Object.assign(document.createElement('a'), {
        className: 'go',
        href: link.pathname,
        textContent: 'Mở trang văn bản',
      }),
    );
}

/** On a wide screen the card stands under its words; on a phone the style sheet keeps it at the thumb. */
function placeBeside(link: Element, card: HTMLElement): void {
  if (innerWidth < 832) return;
  const words = link.getClientRects()[0]!;
  const { width, height } = card.getBoundingClientRect();
  const below = words.bottom + 8;
  card.style.inset = 'auto';
  card.style.margin = '0';
  card.style.left = `${Math.max(8, Math.min(words.left, innerWidth - width - 8))}px`;
  card.style.top = `${below + height < innerHeight ? below : Math.max(8, words.top - height - 8)}px`;
}
