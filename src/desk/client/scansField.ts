import { h } from 'preact';
import { PROOFREADING, proofreadingOf } from '../../domain/scan/scanPage.ts';
import { PART_LABELS } from '../fieldLabels.ts';
import { type PageReading, withReading } from '../readings.ts';
import { toIso, toPrinted } from './factField.ts';
import { TypedField } from './typedField.ts';

/** A page of paper as the frontmatter holds it. */
interface Page {
  file?: string;
  begins?: string;
  proofread?: PageReading[];
}

interface Scans {
  label: string;
  pages: readonly Page[];
  faults: readonly string[];
  changed: (pages: Page[]) => void;
}

/** The two readings that count; a third one stays as it is. */
const READERS = ['lần một', 'lần hai'];

/** Who proofread each page of paper, and when. Which pages there are follows from the pictures, and is not asked for. */
export function ScansField({ label, pages, faults, changed }: Scans) {
  if (pages.length === 0) return null;
  const set = (at: number, turn: number, part: PageReading) =>
    changed(
      pages.map((page, index) => {
        if (index !== at) return page;
        const { proofread = [], ...rest } = page;
        const readings = withReading(proofread, turn, part);
        return readings.length > 0 ? { ...rest, proofread: readings } : rest;
      }),
    );
  return h('fieldset', { class: 'fact rows-field', 'data-field': 'scans' }, [
    h('legend', null, label),
    pages.map(({ file, proofread = [] }, at) =>
      h('div', { class: 'row-of-fields', key: file ?? at }, [
        h(
          'p',
          null,
          `Trang ${at + 1} (${file ?? '?'}): ${PROOFREADING[proofreadingOf({ proofread } as never)]}`,
        ),
        // Nobody is the second who was not preceded by a first.
        READERS.slice(0, proofread.length + 1).map((said, turn) => [
          h('label', { class: 'choice', key: `${turn} by` }, [
            `${PART_LABELS['by']} ${said} (bỏ trống được)`,
            h(TypedField, {
              'aria-label': `Trang ${at + 1}, người soát ${said}`,
              value: proofread[turn]?.by ?? '',
              typed: (by) => set(at, turn, { by }),
            }),
          ]),
          h('label', { class: 'choice', key: `${turn} date` }, [
            `${PART_LABELS['date']} ${said}`,
            h(TypedField, {
              'aria-label': `Trang ${at + 1}, ngày soát ${said}`,
              placeholder: 'ngày/tháng/năm',
              value: toPrinted(proofread[turn]?.date ?? ''),
              typed: (date) => set(at, turn, { date: toIso(date) }),
            }),
          ]),
        ]),
      ]),
    ),
    faults.map((words) => h('p', { key: words, class: 'fault-line' }, words)),
  ]);
}
