import type { HTMLElement } from 'node-html-parser';

/** A tie as one line: `cites muc-ii-diem-2 → nghi-dinh-29-1998-nd-cp`. */
export const tie = (kind: string, from: string, to: string) => `${kind} ${from} → ${to}`;
/** The ties that elements of a page stand for. */
export const tiesIn = (elements: readonly HTMLElement[]) =>
  elements.map((one) =>
    tie(one.getAttribute('data-kind')!, one.getAttribute('data-from')!, one.getAttribute('data-to')!),
  );
