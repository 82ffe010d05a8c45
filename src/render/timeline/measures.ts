import type { PlacedWords } from './drawing.ts';

/** Sizes of a drawing in its own units, which are CSS pixels at the size it is made for. */
export interface Measures {
  width: number;
  /** Where the months begin, and how wide one is. */
  left: number;
  month: number;
  /** Width of the place after the last month; the undated stand right of it; where it is 0 they stand at the left, in rows without months. */
  after: number;
  undated: number;
  /** How wide a task's name may be; longer ones go on in further lines. */
  name: number;
  /** The least height of a row. */
  row: number;
  /** True when every group has the axis of its own above it. */
  hasAxisInGroups: boolean;
}

/** For a desk and for paper: one axis over all, names left of it, deadlines beside each mark, the undated in a column of their own. */
export const WIDE: Measures = {
  width: 760,
  left: 300,
  month: 28,
  after: 44,
  undated: 164,
  name: 288,
  row: 27,
  hasAxisInGroups: false,
};
/** For a phone of 360 px: names above each mark, the axis again for each body. */
export const NARROW: Measures = {
  width: 328,
  left: 0,
  month: 32,
  after: 40,
  undated: 0,
  name: 328,
  row: 46,
  hasAxisInGroups: true,
};

export const SIZES: Record<PlacedWords['look'], number> = {
  quarter: 13,
  month: 13,
  body: 14,
  name: 13,
  due: 13,
};

/** From one line of a name to the next: marks stacked over a letter keep clear of the tails above. */
export const NAME_STEP = 18;
/** Between a mark and its words. */
export const GAP = 6;
/** Height of a line of the axis's names. */
export const HEAD_LINE = 19;
