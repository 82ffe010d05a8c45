import { showWhole } from './focus.ts';
import { startHighlight } from './highlight.ts';
import { startPan } from './pan.ts';
import { startZoom } from './zoom.ts';

const region = document.querySelector<HTMLElement>('.region');
const drawing = region?.querySelector<HTMLElement>('.drawing');
if (region && drawing) {
  startPan(region, startZoom(region, drawing));
  startHighlight(region, drawing);
  showWhole(region);
}
