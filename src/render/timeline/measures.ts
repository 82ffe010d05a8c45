import type { PlacedWords } from './drawing.ts';

/** Sizes of a drawing in its own units, which are CSS pixels at the size it is made for. */
export interface Measures {
  width: number;
  /** Where the months begin, and how wide one is. */
  left: number;
  month: number;
  /** Width of the place after the last month; the undated stand right of it, or at the right edge where it is 0. */
  after: number;
  undated: number;
  row: number;
  /** Height of the marks' middle in a row, and of the words'. */
  markAt: number;
  wordsAt: number;
  /** True when every group has the axis of its own above it. */
  hasAxisInGroups: boolean;
}

/** For a desk and for paper: one axis over all, words beside each mark, the undated in a column of their own. */
export const WIDE: Measures = {
  width: 760,
  left: 112,
  month: 44,
  after: 84,
  undated: 168,
  row: 27,
  markAt: 13.5,
  wordsAt: 18,
  hasAxisInGroups: false,
};
/** For a phone of 360 px: words above each mark, the axis again for each body. */
export const NARROW: Measures = {
  width: 328,
  left: 0,
  month: 32,
  after: 40,
  undated: 0,
  row: 46,
  markAt: 33,
  wordsAt: 17,
  hasAxisInGroups: true,
};

export const SIZES: Record<PlacedWords['look'], number> = {
  quarter: 13,
  month: 13,
  body: 14,
  place: 13,
  due: 13,
};

/** Between a mark and its words. */
export const GAP = 6;
/** Height of a line of the axis's names. */
export const HEAD_LINE = 19;
