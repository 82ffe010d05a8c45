import type { EditionText, EditionUnit } from '../edition.ts';
import { xml } from '../xml.ts';

/** The namespace of what Akoma Ntoso has no element for: our remarks on stretches of the words. */
export const OURS = 'urn:ban-tra-cuu:chu-giai:1';

type Mark = EditionText['marks'][number];

/** Marks that the XML shows where they stand; all others stand off, with the place they have among all. */
const PRINTED = new Set<Mark['type']>(['strong', 'emphasis', 'footnote']);

/** Our remarks on one text: `on` is its unit's eId, `in` which of the unit's texts. */
export function standoff(on: string, within: string, marks: readonly Mark[]): string[] {
  return marks.flatMap((mark, at) =>
    PRINTED.has(mark.type) && within !== 'num'
      ? []
      : [xml('c:mark', { on, in: within, at: String(at), ...attributesOf(mark) })],
  );
}

/** All of a unit, and what its printing has besides: a label that is parted from its words by more than one blank. */
export function standoffOf(unit: EditionUnit, eid: string): string[] {
  const { label, labelMarks = [], gap, text, headingBelow, rows = [] } = unit;
  return [
    ...(gap === usualGap(label, text.value) ? [] : [xml('c:gap', { on: eid, value: gap })]),
    ...standoff(eid, 'num', labelMarks),
    ...standoff(eid, 'text', text.marks),
    ...standoff(eid, 'below', headingBelow?.marks ?? []),
    ...rows.flatMap((row, y) => row.flatMap((cell, x) => standoff(eid, `cell-${y}-${x}`, cell.marks))),
  ];
}

/** What parts a label from its words where nothing else is said. */
export function usualGap(label: string | undefined, words: string): string {
  return label === undefined || words === '' ? '' : ' ';
}

function attributesOf(mark: Mark): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(mark).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(' ') : value === undefined ? undefined : String(value),
    ]),
  );
}

const LISTS = new Set(['lead', 'with', 'report', 'source']);
const NUMBERS = new Set(['start', 'end']);

/** The way back: a mark from the attributes of its element. */
export function markFrom(attributes: Readonly<Record<string, string>>): Mark {
  const fields = Object.entries(attributes).filter(([key]) => !['on', 'in', 'at'].includes(key));
  return Object.fromEntries(
    fields.map(([key, value]) => [
      key,
      NUMBERS.has(key) ? Number(value) : LISTS.has(key) ? value.split(' ').filter(Boolean) : value,
    ]),
  ) as Mark;
}
