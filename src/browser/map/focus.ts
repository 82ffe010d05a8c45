/** A browser is content when a part of what has the focus is seen; a name should be seen whole. */
export function showWhole(region: HTMLElement): void {
  region.addEventListener('focusin', ({ target }) => {
    const link = (target as Element).closest('.time a:focus-visible');
    if (link) requestAnimationFrame(() => link.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  });
}
