import { cardIdOf } from '../domain/cardId.ts';
import { cardFor, placeCard } from './card.ts';

/** Links among the official words, to notes on them, and to what later law changed: other links lead away at once. */
const LINKS = '.row > :first-child a, .footnotes a, .sic, a.later';
/** How long a pointer or the focus rests before a card opens, or is away before it closes. */
const REST = 300;

/** The card that is open: held when it was asked for by a tap or a key, else it goes with the pointer. */
let shown: { link: HTMLAnchorElement; card: HTMLElement; isHeld: boolean } | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** While a card closes it gives the focus back: that opens no card again. */
let isReturning = false;

/**
 * A citation or a note opens its card, already in the page: by a tap or a key, which also takes the focus there, and by
 * a pointer or the focus resting on it. Modified clicks, and every click where popovers are missing, stay plain links.
 */
export function startCards(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const link = linkAt(event.target);
    if (!link) return;
    if (link.matches('.later')) {
      event.preventDefault();
      void loadLater(link);
    } else if (cardFor(link)) {
      event.preventDefault();
      show(link, true);
    }
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    clearTimeout(waiting);
    const link = linkAt(target);
    if ((target as Element).closest?.('.card') || (link && link === shown?.link)) return;
    if (link) waiting = setTimeout(show, REST, link, false);
    else if (shown && !shown.isHeld) waiting = setTimeout(hide, REST);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (isReturning || (target as Element).closest('.card') || (link && link === shown?.link)) return;
    clearTimeout(waiting);
    hide();
    if (link?.matches(':focus-visible')) waiting = setTimeout(show, REST, link, false);
  });
}

const linkAt = (target: EventTarget | null) => {
  const link = (target as Element | null)?.closest?.('a');
  return link?.matches(LINKS) ? link : undefined;
};

function hide(): void {
  shown?.card.hidePopover();
}

function show(link: HTMLAnchorElement, isHeld: boolean): void {
  clearTimeout(waiting);
  const card = cardFor(link);
  if (!card) return;
  if (!card.matches(':popover-open')) {
    card.addEventListener('beforetoggle', onToggle);
    card.showPopover({ source: link });
  }
  shown = { link, card, isHeld };
  placeCard(link, card);
  if (isHeld) card.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}

function onToggle(event: Event): void {
  if ((event as ToggleEvent).newState !== 'closed') return;
  shown = undefined;
  isReturning = true;
  setTimeout(() => {
    isReturning = false;
  });
}

/** What later law changed stands on the clause's own page, and is fetched when it is asked for. */
async function loadLater(link: HTMLAnchorElement): Promise<void> {
  try {
    if (!document.getElementById(cardIdOf(link.href))) {
      const { laterCard } = await import('./laterCard.ts');
      document.body.append(await laterCard(link.href));
    }
    show(link, true);
  } catch {
    location.assign(link.href);
  }
}
