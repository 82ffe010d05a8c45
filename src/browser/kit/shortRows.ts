const list = document.getElementById('bo-danh-sach')!;
const turn = document.querySelector('[data-ra="xep"]')!;

/** Rows are short while they are put in order: a kit of forty clauses on a few screens. */
export function turnShortRows(): void {
  const isShort = list.classList.toggle('short');
  turn.textContent = isShort ? 'Xem đủ lời văn' : 'Xếp thứ tự';
  turn.setAttribute('aria-pressed', String(isShort));
  list.scrollIntoView();
}
