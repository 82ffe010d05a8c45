import type { HitRow } from './hitRow.ts';
import { toOption } from './toOption.ts';

/**
 * Shows rows as the options of a listbox in place of those before. Most keys change the last row only: the others stay
 * the elements they were, so that there is little to lay out while a weak phone is typed on.
 */
export function showOptions(list: Element, before: readonly HitRow[], rows: readonly HitRow[]): void {
  for (const [at, row] of rows.entries()) {
    const old = list.children[at];
    if (old && JSON.stringify(row) === JSON.stringify(before[at])) continue;
    const option = toOption(`${list.id}-${at}`, row);
    if (old) old.replaceWith(option);
    else list.append(option);
  }
  while (list.childElementCount > rows.length) list.lastElementChild!.remove();
}
