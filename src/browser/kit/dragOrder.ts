/**
 * Lets rows of a list be dragged by their grips, with a mouse or a finger; `moved` is told from where to where when
 * one is let go. Keyboards have buttons for it.
 */
export function startDragging(list: HTMLElement, moved: (from: number, to: number) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const row = (event.target as Element).closest('.grip')?.closest('li');
    if (!row || event.button !== 0) return;
    event.preventDefault();
    const from = [...list.children].indexOf(row);
    // The list holds the pointer: a row that changes its place would lose it.
    list.setPointerCapture(event.pointerId);
    row.classList.add('dragged');
    const follow = ({ clientY }: PointerEvent) => {
      const next = [...list.children].find((one) => one !== row && clientY < middleOf(one)) ?? null;
      if (next !== row.nextElementSibling) list.insertBefore(row, next);
      scrollAtEdge(clientY);
    };
    const end = () => {
      list.removeEventListener('pointermove', follow);
      row.classList.remove('dragged');
      const to = [...list.children].indexOf(row);
      if (to !== from) moved(from, to);
    };
    list.addEventListener('pointermove', follow);
    list.addEventListener('lostpointercapture', end, { once: true });
  });
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

function scrollAtEdge(y: number): void {
  if (y < 80) scrollBy(0, -12);
  else if (y > innerHeight - 110) scrollBy(0, 12);
}
