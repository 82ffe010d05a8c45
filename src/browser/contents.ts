import { noteReading } from './readingPlace.ts';

/** The contents list follows the reading position; it and the summary close when a place in them is chosen. */
export function startContents(): void {
  document.addEventListener('click', ({ target }) => {
    const sheet = (target as Element).closest?.('a[href^="#"]')?.closest<HTMLElement>('.sheet');
    if (sheet?.matches(':popover-open')) sheet.hidePopover();
  });
  const list = document.getElementById('muc-luc');
  if (!list) return;
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const unit = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (unit) links.set(unit, link);
  }
  list.addEventListener('toggle', () => current?.scrollIntoView({ block: 'center' }));
  let current: HTMLAnchorElement | undefined;
  const follow = () => {
    let found: HTMLAnchorElement | undefined;
    for (const [unit, link] of links) {
      // In printed order: what is below the reading line, and not yet laid out, is not measured.
      if (unit.getBoundingClientRect().top >= innerHeight / 3) break;
      found = link;
    }
    const chosen = document.querySelector(':target');
    const top = chosen?.getBoundingClientRect().top ?? -1;
    if (chosen && links.has(chosen) && top >= 0 && top < innerHeight / 3) found = links.get(chosen);
    if (found === current) return;
    noteReading(found?.hash.slice(1));
    current?.removeAttribute('aria-current');
    found?.setAttribute('aria-current', 'location');
    current = found;
    if (found && !list.matches(':popover-open') && list.scrollHeight > list.clientHeight)
      list.scrollTop = found.offsetTop - list.clientHeight / 2;
  };
  let waiting = 0;
  const later = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(follow);
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('hashchange', later);
  if (scrollY > 0) later();
}
