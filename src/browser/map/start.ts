import { startHighlight } from './highlight.ts';
import { startPan } from './pan.ts';
import { keepPlaces } from './places.ts';
import { startZoom } from './zoom.ts';

const region = document.querySelector<HTMLElement>('.region');
const map = region?.querySelector<SVGSVGElement>('.map');
if (region && map) {
  const zoom = startZoom(region, map);
  startPan(region, zoom);
  keepPlaces(region, map);
  startHighlight(region, map);
}
