import type { Unit } from '../place/unit.ts';
import { ATTACHED_IDS, formatPart, parseId, printedNumber } from './id.ts';

/** How Akoma Ntoso abbreviates the units (AKN Naming Convention 1.0, 5.4). */
const ABBREVIATIONS: Readonly<Record<Unit, string>> = {
  'tieu-de': 'docTitle',
  'mo-dau': 'preamble',
  'phu-luc': 'att',
  phan: 'part',
  chuong: 'chp',
  'tieu-muc': 'subsec',
  muc: 'sec',
  dieu: 'art',
  khoan: 'cl',
  diem: 'point',
  tiet: 'subpara',
  gach: 'indent',
  cong: 'list',
  doan: 'para',
  bang: 'table',
  'chu-ky': 'conclusions',
};
const UNIT_OF_ABBREVIATION = new Map(Object.entries(ABBREVIATIONS).map(([unit, short]) => [short, unit]));

/** The Akoma Ntoso `eId`: `muc-ii-diem-1-gach-2` → `sec_II__point_1__indent_2`. One to one with `fromEid`. */
export function toEid(id: string): string {
  return (parseId(id) ?? [])
    .map(({ unit, number }) => {
      if (ATTACHED_IDS.includes(unit)) return `att_${unit}${number ? `-${number}` : ''}`;
      const abbreviation = ABBREVIATIONS[unit as Unit];
      return number ? `${abbreviation}_${printedNumber(unit, number)}` : abbreviation;
    })
    .join('__');
}

/** `art_5__cl_1__point_đ` → `dieu-5-khoan-1-diem-dd`; undefined for an eId that `toEid` cannot make. */
export function fromEid(eid: string): string | undefined {
  const id = eid
    .split('__')
    .map((step) => {
      const [, abbreviation, number] = /^([^_]*)(?:_(.*))?$/u.exec(step) ?? [];
      if (
        abbreviation === 'att' &&
        ATTACHED_IDS.some((name) => number === name || number?.startsWith(`${name}-`))
      )
        return number!;
      return formatPart({
        unit: UNIT_OF_ABBREVIATION.get(abbreviation ?? '') ?? '?',
        number: number && numberId(number),
      });
    })
    .join('-');
  return parseId(id) && toEid(id) === eid ? id : undefined;
}

const numberId = (printed: string) => printed.toLowerCase().replace(/đ/g, 'dd');
