/**
 * A search box becomes a combobox when the reader goes to it; nothing of search is loaded before. "/" and Ctrl K go to
 * the box from anywhere.
 */
export function startSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"].find')) {
    const begin = () => void import('./box.ts').then(({ makeCombobox }) => makeCombobox(form));
    form.addEventListener('focusin', begin, { once: true });
    if (form.contains(document.activeElement)) begin();
  }
  addEventListener('keydown', (event) => {
    const isShortcut =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isShortcut && !(isSlash && !isTyping(event.target as Element))) return;
    const box = document.querySelector<HTMLInputElement>('form[role="search"].find input');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isTyping(target: Element): boolean {
  return Boolean(target.closest?.('input, textarea, select, [contenteditable]'));
}
