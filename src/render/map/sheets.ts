import type { MapLayout } from './layOutMap.ts';

/** Height to width of what is printed on an A4 sheet lying on its side with margins of 10 mm. */
const SHEET = 186 / 277;

/**
 * Windows of the picture for printing, from top to bottom without a gap: lanes are kept whole, and as many stand on
 * a sheet as fit at full width. A lane that is higher than a sheet has one to itself, made smaller.
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
    if (next !== undefined && next - top <= width * SHEET) continue;
    sheets.push({ top: Math.floor(top), height: Math.ceil(end) - Math.floor(top) });
    top = end;
  }
  return sheets;
}
