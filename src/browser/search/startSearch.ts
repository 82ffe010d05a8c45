/**
 * A search box becomes a combobox when the reader goes to it; nothing of search is loaded before. “Tìm”, "/" and Ctrl K
 * go to the box from anywhere; on a phone the box of the head is a popover, opened first.
 */
export function startSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"].find')) {
    const begin = () => void import('./box.ts').then(({ makeCombobox }) => makeCombobox(form));
    form.addEventListener('focusin', begin, { once: true });
    if (form.contains(document.activeElement)) begin();
  }
  const box = document.querySelector<HTMLInputElement>('form[role="search"].find input');
  if (!box) return;
  const goTo = (event: Event) => {
    event.preventDefault();
    if (!box.offsetParent) box.closest<HTMLElement>('[popover]')?.showPopover?.();
    box.focus();
    box.select();
  };
  for (const opener of document.querySelectorAll('[data-ask]')) opener.addEventListener('click', goTo);
  addEventListener('keydown', (event) => {
    const isShortcut =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isShortcut || (isSlash && !isTyping(event.target as Element))) goTo(event);
  });
}

function isTyping(target: Element): boolean {
  return Boolean(target.closest?.('input, textarea, select'));
}
