import { ATTACHED_TEXTS } from '../../provision/attachedText.ts';
import { type IdPart, parseId, printedNumber } from '../../provision/id.ts';
import { UNITS, type Unit } from '../../provision/unit.ts';

/** Where a unit stands, from the largest to the smallest: "Mục II › điểm 1", "Điều 5 › khoản 1 › điểm đ". */
export function placePath(place: string): string {
  if (place === '') return '';
  if (place.startsWith('chu-thich-')) return `Chú thích ${place.slice('chu-thich-'.length)}`;
  return parseId(place)?.map(sayPart).join(' › ') ?? place;
}

function sayPart({ unit, number }: IdPart): string {
  const attached = ATTACHED_TEXTS.find(({ id }) => id === unit);
  if (attached) return number ? `${attached.name} (${number})` : attached.name;
  const name = unit === 'gach' ? 'gạch' : unit === 'cong' ? 'cộng' : UNITS[unit as Unit].name;
  return number ? `${name} ${printedNumber(unit, number).replaceAll('-', '.')}` : name;
}
