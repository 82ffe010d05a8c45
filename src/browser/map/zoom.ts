/** The size of the picture: 1 is the size it is printed in, with letters as large as the page's own. */
export interface Zoom {
  value: () => number;
  /** Sets the size; the point of the picture at `x` (pixels from the region's left end) stays where it is. */
  set: (value: number, x?: number, y?: number) => void;
}

const STEP = 1.25;
const MOST = 3;

/** Buttons, keys (+ − 0) and the wheel with Ctrl make the picture larger and smaller. */
export function startZoom(region: HTMLElement, drawing: HTMLElement): Zoom {
  let value = 1;
  const status = document.getElementById('so-do-co');
  const fitting = () => (region.clientWidth / drawing.getBoundingClientRect().width) * value;
  const set = (wanted: number, x = region.clientWidth / 2, y?: number) => {
    const next = Math.min(MOST, Math.max(Math.min(1, fitting()), wanted));
    const box = drawing.getBoundingClientRect();
    const left = region.getBoundingClientRect().left;
    const [across, down] = [
      (left + x - box.left) / box.width,
      y === undefined ? 0 : (y - box.top) / box.height,
    ];
    value = next;
    region.style.setProperty('--zoom', String(next));
    const now = drawing.getBoundingClientRect();
    region.scrollLeft += now.left + across * now.width - (left + x);
    // The page scrolls up and down, the region only sideways.
    if (y !== undefined) scrollBy({ top: now.top + down * now.height - y, behavior: 'instant' });
    if (status) status.textContent = `Cỡ ${Math.round(next * 100)}%`;
  };
  const act: Record<string, () => void> = {
    in: () => set(value * STEP),
    out: () => set(value / STEP),
    fit: () => set(fitting()),
    reset: () => set(1),
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => act[button.dataset['zoom']!]!());
  region.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' }[event.key];
    if (!key) return;
    event.preventDefault();
    act[key]!();
  });
  region.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      set(
        value * STEP ** (-Math.sign(event.deltaY) / 2),
        event.clientX - region.getBoundingClientRect().left,
        event.clientY,
      );
    },
    { passive: false },
  );
  return { value: () => value, set };
}
