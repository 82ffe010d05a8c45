/**
 * The "⋯" of a clause becomes the way to its sheet of citing and sharing, and the buttons on a clause's own page act.
 * All that they need is loaded on the first tap; a modified click, and every click where dialogs are missing, stays a
 * plain link to the clause's page.
 */
export function startCiting(): void {
  if (typeof HTMLDialogElement !== 'function') return;
  for (const link of document.querySelectorAll('a.more')) {
    link.role = 'button';
    link.ariaHasPopup = 'dialog';
  }
  // The tap that opens the sheet takes the selection away, so it is read before.
  let chosen: Range | undefined;
  const readChosen = () => {
    const selection = getSelection()!;
    chosen = selection.isCollapsed ? undefined : selection.getRangeAt(0).cloneRange();
  };
  document.addEventListener('pointerdown', readChosen);
  const open = async (event: MouseEvent | KeyboardEvent) => {
    const source = (event.target as Element).closest?.<HTMLElement>('a.more, [data-act]');
    if (!source || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const unit = source.closest<HTMLElement>('.unit') ?? document.querySelector<HTMLElement>('.unit')!;
    try {
      const { answerTap } = await import('./acts.ts');
      answerTap(unit, source, chosen);
    } catch {
      // No network: the clause is at least marked, and its address stands in the bar; how it is cited stands on the page.
      location.hash = source.dataset['act'] ? 'trich-dan' : unit.id;
    }
  };
  document.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    readChosen();
    // A button is clicked by the space bar already.
    if (event.key === ' ' && (event.target as Element).matches('a.more')) void open(event);
  });
}
