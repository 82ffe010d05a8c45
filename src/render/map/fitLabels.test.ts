import { describe, expect, it } from 'vitest';
import { textWidth } from '../textWidth.ts';
import { type FittedLabel, fitLabels } from './fitLabels.ts';

const wanted = (...all: [number, string][]) => all.map(([at, words]) => ({ at, lines: [words] }));
const words = (all: readonly FittedLabel[]) => all.map(({ lines }) => lines.join(' '));

describe('words under an axis', () => {
  it('are left out where there is no room, the last first', () => {
    const years = wanted([0.2, '1998'], [0.9, '2022'], [0.3, '2001'], [0.6, '2012']);
    expect(words(fitLabels(years, 40))).toEqual(['1998', '2022', '2001', '2012']);
    expect(words(fitLabels(years, 12))).toEqual(['1998', '2022', '2012']);
  });

  it('hang on their place from the side where they fit', () => {
    const fitted = fitLabels(wanted([0, '1993'], [1, '2026'], [0.5, '2010']), 20);
    expect(fitted.map(({ anchor }) => anchor)).toEqual(['start', 'end', 'middle']);
  });

  it('never overlap or reach beyond the ends, on this axis and on longer ones', () => {
    const many = wanted(
      ...Array.from({ length: 30 }, (_, n): [number, string] => [((n * 7) % 30) / 29, `chữ ${n}`]),
    );
    const fitted = fitLabels(many, 30);
    expect(fitted.length).toBeGreaterThan(5);
    for (const width of [30, 45, 80]) {
      const boxes = fitted
        .map(({ at, lines, anchor }) => {
          const wide = textWidth(lines[0]!, 100) / 100;
          const from = at * width - { start: 0, middle: wide / 2, end: wide }[anchor];
          return { from, to: from + wide };
        })
        .sort((a, b) => a.from - b.from);
      for (const [index, { from, to }] of boxes.entries()) {
        expect(from).toBeGreaterThanOrEqual(-0.5);
        expect(to).toBeLessThanOrEqual(width + 0.5);
        if (index > 0) expect(from).toBeGreaterThan(boxes[index - 1]!.to);
      }
    }
  });
});
