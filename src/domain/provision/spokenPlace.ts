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
  if (parts.some(({ unit }) => unit === 'mo-dau' || unit === 'chu-ky')) return openingPlace(parts);
  const separator = parts.some(({ unit }) => unit === 'dieu' || unit === 'chuong' || unit === 'phan')
    ? ' '
    : ', ';
  return parts.toReversed().map(sayPart).join(separator);
}

/** "Mở đầu, đoạn 3", "Chữ ký, dòng 2", "Mở đầu, đoạn 1, Quy chế". */
function openingPlace(parts: readonly IdPart[]): string {
  const index = parts.findIndex(({ unit }) => unit === 'mo-dau' || unit === 'chu-ky');
  const inSignature = parts[index]!.unit === 'chu-ky';
  const below = parts
    .slice(index + 1)
    .toReversed()
    .map((part) => (inSignature && part.unit === 'doan' ? `dòng ${part.number}` : sayPart(part)));
  return [sayPart(parts[index]!), ...below, ...parts.slice(0, index).toReversed().map(sayPart)].join(', ');
}

/** One step in words: "điểm đ", "Điều 5", "gạch đầu dòng thứ 2", "Quy chế". */
export function sayPart({ unit, number }: IdPart): string {
  const attached = ATTACHED_TEXTS.find(({ id }) => id === unit);
  if (attached) return number ? `${attached.name} (${number})` : attached.name;
  const name = unit === 'muc' && number && /^[a-z]/.test(number) ? 'mục' : UNITS[unit as Unit].name;
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
  return parts.reduce((short, { unit, number }, index) => {
    const shown = number && sayNumber(unit, number);
    const before = parts[index - 1]?.unit;
    switch (unit) {
      case 'khoan':
      case 'diem':
        if (before && NUMBERED.has(before)) return `${short}.${shown}`;
        return join(short, `${UNITS[unit].name} ${shown}`);
      case 'tiet':
      case 'gach':
      case 'cong':
      case 'bang':
        return `${short} ${SHORT_NAMES[unit]} ${shown}`.trim();
      case 'doan':
        return before === 'mo-dau' || before === 'chu-ky'
          ? `${short} ${shown}`
          : `${short} đoạn ${shown}`.trim();
      case 'muc':
        return join(short, index === 0 && /^[a-z]/.test(number ?? '') ? shown! : `Mục ${shown}`);
      default:
        return join(short, sayPart({ unit, number }));
    }
  }, '');
}

const NUMBERED = new Set(['dieu', 'khoan', 'diem', 'muc']);
const SHORT_NAMES = { tiet: 'tiết', gach: 'gạch', cong: 'cộng', bang: 'bảng' } as const;
const join = (before: string, part: string) => (before ? `${before}, ${part}` : part);
