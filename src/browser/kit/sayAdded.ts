import { kitFull, placesUnknown } from '../../domain/issue/reader/kitPage.ts';
import { MOST_ITEMS } from '../../domain/kit/basket.ts';

/** What came of the places that were asked for in one line, as typed. */
export interface Outcome {
  added: number;
  already: readonly string[];
  full: readonly string[];
  wrong: readonly string[];
}

/** What came of it, in words: what was added, and by name what was not and why. */
export function sayAdded({ added, already, full, wrong }: Outcome): string {
  const named = (places: readonly string[]) => places.map((place) => `“${place}”`).join(', ');
  return [
    added > 0 && `Đã thêm ${added} điều khoản.`,
    already.length > 0 && `${named(already)} đã có trong bộ.`,
    full.length > 0 && kitFull(MOST_ITEMS, named(full)),
    wrong.length > 0 && placesUnknown(named(wrong)),
  ]
    .filter(Boolean)
    .join(' ');
}
