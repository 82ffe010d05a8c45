/**
 * While a mark is touched or has the focus, its lines and what they lead to stand out. The region listens, not the
 * picture: an SVG element that listens for the focus becomes a stop of the Tab key in Chromium.
 */
export function startHighlight(region: HTMLElement, drawing: HTMLElement): void {
  const ties = [...drawing.querySelectorAll<SVGElement>('[data-from]')];
  const nodes = [...drawing.querySelectorAll<SVGElement>('[data-node]')];
  const show = (id: string | undefined) => {
    const near = new Set([id]);
    for (const tie of ties) {
      const { from, to } = tie.dataset;
      const isOwn = id !== undefined && (from === id || to === id);
      tie.classList.toggle('lit', isOwn);
      if (isOwn) near.add(from).add(to);
    }
    for (const node of nodes)
      node.classList.toggle('lit', id !== undefined && near.has(node.dataset['node']));
    drawing.classList.toggle('asked', id !== undefined);
  };
  const idAt = (target: EventTarget | null) =>
    (target as Element | null)?.closest<SVGElement>('[data-node]')?.dataset['node'];
  region.addEventListener(
    'pointerover',
    ({ target, pointerType }) => pointerType === 'mouse' && show(idAt(target)),
  );
  region.addEventListener('pointerleave', () => show(idAt(document.activeElement)));
  region.addEventListener('focusin', ({ target }) => show(idAt(target)));
  region.addEventListener('focusout', () => show(undefined));
}
