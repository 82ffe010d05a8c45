/**
 * The permanent link in a clause's margin becomes the way to "Trích dẫn". All that the sheet needs is loaded on the
 * first tap; a modified click, and every click where dialogs are missing, stays a plain link.
 */
export function startCiting(): void {
  if (typeof HTMLDialogElement !== 'function') return;
  for (const link of document.querySelectorAll('a.pl')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
  }
  // A tap on the link takes the selection away, so the last one is kept.
  let chosen: Range | undefined;
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed) chosen = selection.getRangeAt(0).cloneRange();
  });
  const open = async (event: Event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a.pl');
    if (
      !link ||
      (event as MouseEvent).ctrlKey ||
      (event as MouseEvent).metaKey ||
      (event as MouseEvent).shiftKey
    )
      return;
    event.preventDefault();
    try {
      const { openSheet } = await import('./sheet.ts');
      openSheet(link, chosen);
    } catch {
      // No network: the link still leads to its place.
      location.hash = link.hash;
    }
  };
  document.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.key === ' ') void open(event);
  });
}
