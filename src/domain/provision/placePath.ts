import { parseId } from './id.ts';
import { sayPart } from './spokenPlace.ts';

/** Where a unit stands, from the largest to the smallest: "Mục II › điểm 1 › gạch 2", "Điều 5 › khoản 1 › điểm đ". */
export function placePath(place: string): string {
  if (place === '') return '';
  const note = /^chu-thich-(.+)$/.exec(place);
  if (note) return `Chú thích ${note[1]}`;
  const path = parseId(place)?.map((part) =>
    sayPart(part)
      .replace(' đầu dòng thứ', '')
      .replace(/^dấu cộng thứ/, 'cộng'),
  ) ?? [place];
  return path.join(' › ').replace(/^./u, (letter) => letter.toUpperCase());
}
