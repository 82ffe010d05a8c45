import { type DocumentTree, eachProvision } from '../../domain/provision/tree.ts';
import type { WrittenText } from './toMdx.ts';

/**
 * The first provision that begins on each page, by the page's number: by the line at which a provision stands in the
 * written text, and the page that the words of that line come from. A page is never gone back to.
 */
export function firstOnPages(
  { provisions }: Pick<DocumentTree, 'provisions'>,
  pages: WrittenText['pages'],
): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  let last = 0;
  for (const { id, place } of eachProvision(provisions)) {
    const page = pages.findLast(({ line }) => line <= place.line)?.page;
    if (page === undefined || page <= last) continue;
    last = page;
    first.set(page, id);
  }
  return first;
}
