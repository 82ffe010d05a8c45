import { HEAD, type MapLayout } from './mapLayout.ts';

/** Height to width of what is printed on an A4 sheet lying on its side with margins of 10 mm; the first has a title. */
const SHEET = 186 / 277;
const FIRST_SHEET = 120 / 277;
/** Lanes may be made this much smaller to stand on one sheet. */
const SMALLER = 1.1;

/**
 * Windows of the picture for printing, from top to bottom without a gap: lanes are kept whole, and as many stand on
 * a sheet as fit at full width or nearly so. A lane that is higher than a sheet has one to itself, made smaller. From the second on, the line of years is drawn above.
 */
export function sheetsOf({ width, height, lanes }: Pick<MapLayout, 'width' | 'height' | 'lanes'>): {
  top: number;
  height: number;
}[] {
  const ends = [...lanes.map(({ bottom }) => bottom), height];
  const sheets: { top: number; height: number }[] = [];
  let top = 0;
  for (const [index, end] of ends.entries()) {
    const next = ends[index + 1];
    const room = sheets.length === 0 ? width * FIRST_SHEET : width * SHEET * SMALLER - HEAD;
    if (next !== undefined && next - top <= room) continue;
    sheets.push({ top: Math.floor(top), height: Math.ceil(end) - Math.floor(top) });
    top = end;
  }
  return sheets;
}
