import { citedDigest, digestOf, memberKey } from '../../domain/permanence/digest.ts';

/** The digest of a unit's words as they stand on the page, everything inside it included. */
export function unitDigest(unit: HTMLElement): string {
  const inside = [...unit.querySelectorAll<HTMLElement>('.unit')];
  return citedDigest(
    ownDigest(unit),
    inside.map((one) => [memberKey(one.id, unit.id), ownDigest(one)]),
  );
}

/** The digest of a unit's own words, without the units inside it. */
export function ownDigest(unit: HTMLElement): string {
  return digestOf(ownWords(unit));
}

/** What `canonicalText` reads from the tree: the unit's own line without label and footnote calls, cells in order. */
export function ownWords(unit: HTMLElement): string {
  const line = unit.querySelector(':scope > .row > :first-child')?.cloneNode(true) as HTMLElement | undefined;
  if (!line) return '';
  for (const ours of line.querySelectorAll('.no, sup')) ours.remove();
  const cells = [...line.querySelectorAll('th, td')];
  return cells.length > 0 ? cells.map(({ textContent }) => textContent).join(' ') : line.textContent;
}
