import { foldText } from '../text/fold.ts';
import type { Body } from './catalogues.ts';

/**
 * The beginnings of a body's name before the name of the body it belongs to, as readers shorten it: "Ban Thường vụ" of
 * "Ban Thường vụ Tỉnh ủy", "Thủ tướng" of "Thủ tướng Chính phủ". Only of proper names, which begin with a capital.
 */
export function headsOf(name: string, bodies: readonly Pick<Body, 'names'>[]): string[] {
  const folded = foldText(name);
  const heads = bodies
    .map(({ names }) => names[0]!)
    .filter((owner) => isProper(owner) && folded.endsWith(` ${foldText(owner)}`))
    .map((owner) => name.slice(0, -owner.length).replace(/(?:\s+(?:các|của))*\s+$/iu, ''));
  return isProper(name) ? [...new Set(heads)].filter((head) => head.includes(' ')) : [];
}

const isProper = (name: string) => /^\p{Lu}/u.test(name);
