import { textWidth } from '../textWidth.ts';

/** Words that want to stand under a place of the axis. */
export interface WantedLabel {
  at: number;
  lines: readonly string[];
}

export type Anchor = 'start' | 'middle' | 'end';

/** Words that fit, and how they hang on their place. */
export interface FittedLabel extends WantedLabel {
  anchor: Anchor;
}

/** Room between two words that stand side by side, in em. */
const GAP = 0.6;
const ANCHORS: readonly Anchor[] = ['middle', 'start', 'end'];

/**
 * Those of the wanted words that stand side by side on an axis of at least `width` em, none over another or beyond the
 * ends: the first come first, the others where there is room. On a longer axis they only move apart.
 */
export function fitLabels(wanted: readonly WantedLabel[], width: number): FittedLabel[] {
  const taken: { from: number; to: number }[] = [];
  return wanted.flatMap(({ at, lines }): FittedLabel[] => {
    const wide = Math.max(...lines.map((line) => textWidth(line, 100) / 100));
    for (const anchor of ANCHORS) {
      const from = startOf(at * width, wide, anchor);
      const to = from + wide;
      if (from < -SLACK || to > width + SLACK) continue;
      if (taken.some((one) => from < one.to + GAP && to > one.from - GAP)) continue;
      taken.push({ from, to });
      return [{ at, lines, anchor }];
    }
    return [];
  });
}

/** Words may reach this far beyond the ends of the axis, where the page's margin is. */
const SLACK = 0.5;

function startOf(x: number, width: number, anchor: Anchor): number {
  return { start: x, middle: x - width / 2, end: x - width }[anchor];
}
