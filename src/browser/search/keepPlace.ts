/** The button that was pressed goes, or moves down: the keyboard's place is the first of the new rows of a list. */
export function keepPlace(list: Element, addRows: () => void): void {
  const last = list.lastElementChild;
  addRows();
  const next = last ? last.nextElementSibling : list.firstElementChild;
  next?.querySelector('a')?.focus({ preventScroll: true });
}
