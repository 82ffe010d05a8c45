import type { AddressedHit } from './clauseReader.ts';
import { clauseRow } from './resultRow.ts';

/** Rows of clauses; those that lack words of the query under a heading of their own, which names the words. */
export function clauseRows(hits: readonly AddressedHit[], query: string) {
  let before = '';
  return hits.map((hit) => {
    const item = clauseRow(hit, query);
    const missing = hit.missing.map((word) => `“${word}”`).join(', ');
    if (missing !== before)
      item.prepend(
        Object.assign(document.createElement('h2'), {
          className: 'small',
          textContent: `Gần nhất (thiếu chữ ${missing})`,
        }),
      );
    before = missing;
    return { url: hit.url, item };
  });
}
