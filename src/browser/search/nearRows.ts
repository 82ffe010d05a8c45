import { lookAt } from '../../domain/search/typedQuery.ts';
import type { BoxRows } from './boxRows.ts';
import { isNotHere } from './isNotHere.ts';

/** Whether what is like the query stands below the rows that hold its words: a figure is more than a number. */
export function standsBelow(query: string, { missing }: BoxRows): boolean {
  return missing !== undefined && lookAt(query).isFigure;
}

/** "Có phải …?": documents whose numbers are like the one that is not here, above or below the list of results. */
export function showNear(near: HTMLElement, list: HTMLElement, query: string, box: BoxRows): void {
  const { near: rows, missing } = box;
  near.hidden = rows.length === 0 && missing === undefined;
  if (near.hidden) return;
  if (standsBelow(query, box)) list.after(near);
  else list.before(near);
  near.querySelector('p')!.textContent =
    missing === undefined ? 'Cũng có thể là:' : `${isNotHere(missing)}${rows.length > 0 ? ' Có phải:' : ''}`;
  near.querySelector('ul')!.replaceChildren(...rows);
}
