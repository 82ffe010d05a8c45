import type { Zoom } from './zoom.ts';

/** Movements shorter than this are clicks. */
const SLACK = 5;

/** Dragging with a mouse moves the picture; two fingers make it larger and smaller. One finger scrolls as everywhere. */
export function startPan(region: HTMLElement, zoom: Zoom): void {
  const fingers = new Map<number, PointerEvent>();
  let held: { x: number; y: number; moved: boolean } | undefined;
  let pinch: { apart: number; zoom: number } | undefined;
  const apart = () => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  };
  region.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse') {
      if (event.button === 0) held = { x: event.clientX, y: event.clientY, moved: false };
      return;
    }
    fingers.set(event.pointerId, event);
    if (fingers.size === 2) pinch = { apart: apart(), zoom: zoom.value() };
  });
  addEventListener('pointermove', (event) => {
    if (fingers.has(event.pointerId)) {
      fingers.set(event.pointerId, event);
      const [a, b] = [...fingers.values()];
      if (pinch && a && b && pinch.apart > 0)
        zoom.set(
          (pinch.zoom * apart()) / pinch.apart,
          (a.clientX + b.clientX) / 2 - region.getBoundingClientRect().left,
          (a.clientY + b.clientY) / 2,
        );
    }
    if (!held) return;
    if (!held.moved && Math.hypot(event.clientX - held.x, event.clientY - held.y) < SLACK) return;
    region.classList.add('held');
    region.scrollLeft -= event.clientX - held.x;
    scrollBy({ top: held.y - event.clientY, behavior: 'instant' });
    held = { x: event.clientX, y: event.clientY, moved: true };
  });
  const release = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (fingers.size < 2) pinch = undefined;
    region.classList.remove('held');
    // The click that follows a drag still has to be told from one on a link.
    if (held) setTimeout(() => (held = undefined));
  };
  addEventListener('pointerup', release);
  addEventListener('pointercancel', release);
  region.addEventListener('click', (event) => held?.moved && event.preventDefault(), true);
  // A link is no picture to be dragged out of the window.
  region.addEventListener('dragstart', (event) => event.preventDefault());
}
