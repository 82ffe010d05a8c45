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
  // A link that gets the focus must not lie under the places.
  map.addEventListener('focusin', ({ target }) => {
    if ((target as Element).closest('.places')) return;
    const covered = places!.getBoundingClientRect().right - (target as Element).getBoundingClientRect().left;
    if (covered > 0) region.scrollLeft -= covered + 8;
  });
}
