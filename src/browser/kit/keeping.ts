import { KIT_NO_ROOM, KIT_REFUSED } from '../../domain/issue/reader/kitKept.ts';
import type { Keeping } from './basket.ts';

const warning = document.getElementById('bo-khong-luu')!;
const WORDS: Record<Keeping, string> = {
  kept: '',
  refused: KIT_REFUSED,
  'no-room': KIT_NO_ROOM,
};

/** Warns for as long as the device does not keep the kit; heard at once, and in sight until it does. */
export function warnUnkept(keeping: Keeping): void {
  const words = WORDS[keeping];
  if (warning.textContent !== words) warning.textContent = words;
  warning.hidden = words === '';
}
