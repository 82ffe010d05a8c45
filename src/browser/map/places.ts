/** The programme's places stay at the left end while the picture is moved sideways, so a lane is always named. */
export function keepPlaces(region: HTMLElement, map: SVGSVGElement): void {
  const places = map.querySelector('.places');
  let waiting = 0;
  const keep = () => {
    const { left, width } = map.getBoundingClientRect();
    const moved = Math.max(0, region.getBoundingClientRect().left - left);
    places?.setAttribute('transform', `translate(${(moved * map.viewBox.baseVal.width) / width} 0)`);
  };
  region.addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(keep);
    },
    { passive: true },
  );
  // A browser is content when a part of what has the focus is seen; a name should be seen whole.
  region.addEventListener('focusin', ({ target }) => {
    const link = (target as Element).closest('a:focus-visible:not(.places a)');
    if (link) requestAnimationFrame(() => link.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  });
}
