/**
 * The field of a list that its reader is writing in, by the row's key: called after the list was made anew, it gives
 * the new field focus and caret.
 */
export function heldField(list: HTMLElement): () => void {
  const field = document.activeElement;
  const key = field?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  if (key === undefined || !list.contains(field) || !isField(field)) return () => {};
  const { selectionStart, selectionEnd, tagName } = field;
  return () => {
    const row = [...list.children].find((one) => (one as HTMLElement).dataset['key'] === key);
    const again = row?.querySelector(tagName) ?? null;
    if (!isField(again)) return;
    again.focus({ preventScroll: true });
    again.setSelectionRange(selectionStart, selectionEnd);
  };
}

function isField(one: Element | null): one is HTMLInputElement | HTMLTextAreaElement {
  return one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;
}
