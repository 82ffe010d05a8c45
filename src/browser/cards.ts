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
    const link = (event.target as Element).closest?.('a[data-card]');
    const card = link && document.getElementById(link.getAttribute('data-card')!);
    if (!link || !card) return;
    event.preventDefault();
    card.showPopover({ source: link as HTMLElement });
    placeBeside(link, card);
    card.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  });
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
