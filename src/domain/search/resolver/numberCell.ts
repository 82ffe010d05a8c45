import type { BorneNumber } from '../../number/borneNumber.ts';
import { plainMark } from '../../number/markKey.ts';
import { foldText } from '../../text/fold.ts';

/** A number as a row of the index has it, with the way to take it apart. */
export interface NumberCell {
  printed: string;
  /** Absent for what is printed in place of a number. */
  borne?: BorneNumber;
}

const APART = '=';

/**
 * Takes a number's cell apart. It was read by the grammar of printed numbers when the index was made; here its strokes
 * are enough, or the form after `=` that says what they do not ("17 – NQ/TW=17/nq/tw").
 */
export function readNumberCell(cell: string): NumberCell {
  const [printed = '', form = printed] = cell.split(APART);
  if (form === '') return { printed };
  const [ordinal, ...parts] = form.split(/[/-]/);
  const hasYear = /^\d{4}$/.test(parts[0] ?? '');
  return {
    printed,
    borne: {
      ordinal: foldText(ordinal!).replace(/^0+(?=\d)/, ''),
      year: hasYear ? Number(parts[0]) : 0,
      parts: parts.slice(hasYear ? 1 : 0).map(plainMark),
    },
  };
}

/** The cell of a number; `borne` is what the grammar read in it. */
export function writeNumberCell(printed: string, borne: BorneNumber | undefined): string {
  if (JSON.stringify(readNumberCell(printed).borne) === JSON.stringify(borne)) return printed;
  const form = borne ? [borne.ordinal, ...(borne.year ? [borne.year] : []), ...borne.parts].join('/') : '';
  return `${printed}${APART}${form}`;
}
