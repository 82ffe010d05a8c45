import { ATTACHED_TEXTS } from '../place/attachedText.ts';
import { UNITS, type Unit } from '../place/unit.ts';
import { type IdPart, parseId, printedNumber } from './id.ts';

/**
 * A provision's place in words, from the smallest unit to the largest. State texts run it together ("điểm đ khoản 1
 * Điều 5"), Party texts use commas ("gạch đầu dòng thứ 2, điểm 1, mục II"). The opening and the signature come first
 * ("Mở đầu, đoạn 3").
 */
export function spokenPlace(id: string): string {
  const parts = parseId(id);
  if (!parts) return id;
  if (parts.some(({ unit }) => isOpeningUnit(unit))) return openingPlace(parts);
  const separator = parts.some(({ unit }) => unit === 'dieu' || unit === 'chuong' || unit === 'phan')
    ? ' '
    : ', ';
  return parts.toReversed().map(sayPart).join(separator);
}

/** "Mở đầu, đoạn 3", "Chữ ký, dòng 2", "Mở đầu, đoạn 1, Quy chế". */
function openingPlace(parts: readonly IdPart[]): string {
  const index = parts.findIndex(({ unit }) => isOpeningUnit(unit));
  const inSignature = parts[index]!.unit === 'chu-ky';
  const below = parts
    .slice(index + 1)
    .toReversed()
    .map((part) =>
      inSignature && part.unit === 'doan' ? `${UNITS.doan.inSignature} ${part.number}` : sayPart(part),
    );
  return [sayPart(parts[index]!), ...below, ...parts.slice(0, index).toReversed().map(sayPart)].join(', ');
}

/** One step in words: "điểm đ", "Điều 5", "gạch đầu dòng thứ 2", "Quy chế". */
export function sayPart({ unit, number }: IdPart): string {
  const attached = ATTACHED_TEXTS.find(({ id }) => id === unit);
  if (attached) return number ? `${attached.name} (${number})` : attached.name;
  const name =
    unit === 'muc' && number && /^[a-z]/.test(number)
      ? UNITS.muc.name.toLowerCase()
      : UNITS[unit as Unit].name;
  return number ? `${name} ${sayNumber(unit, number)}` : name;
}

const sayNumber = (unit: string, number: string) => printedNumber(unit, number).replaceAll('-', '.');

/**
 * The short form that fits a margin or a button: "II.1 gạch 2", "IV.1 đoạn 2", "Điều 5.1.đ", "Mở đầu 3", "Chữ ký".
 * `expandShortFragment` reads it back, save inside annexes and divisions.
 */
export function shortPlace(id: string): string {
  const parts = parseId(id);
  if (!parts) return id;
  return parts.reduce((short, part, index) => addShortly(short, part, parts[index - 1]?.unit), '');
}

/** A short form with one step more; `holder` is the unit that the step stands in. */
function addShortly(short: string, { unit, number = '' }: IdPart, holder: string | undefined): string {
  const shown = sayNumber(unit, number);
  switch (unit) {
    case 'khoan':
    case 'diem':
      return holder && NUMBERED.has(holder)
        ? `${short}.${shown}`
        : join(short, `${UNITS[unit].name} ${shown}`);
    case 'gach':
    case 'cong':
      return `${short} ${UNITS[unit].short} ${shown}`.trim();
    case 'tiet':
    case 'bang':
      return `${short} ${UNITS[unit].name} ${shown}`.trim();
    case 'doan':
      return isOpeningUnit(holder) ? `${short} ${shown}` : `${short} ${UNITS.doan.name} ${shown}`.trim();
    case 'muc':
      return join(short, short === '' && /^[a-z]/.test(number) ? shown : `${UNITS.muc.name} ${shown}`);
    default:
      return join(short, sayPart({ unit, number }));
  }
}

const NUMBERED = new Set(['dieu', 'khoan', 'diem', 'muc']);
const isOpeningUnit = (unit: string | undefined) => unit === 'mo-dau' || unit === 'chu-ky';
const join = (before: string, part: string) => (before ? `${before}, ${part}` : part);
