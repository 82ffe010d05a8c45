/** "/" goes to the search box, as on most reference sites; not while the reader is typing. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return;
    const box = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (!box) return;
    event.preventDefault();
    box.focus();
  });
}
