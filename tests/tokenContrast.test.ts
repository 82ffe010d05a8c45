import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colours of each theme, as `src/styles/tokens.css` names them; one that a theme does not name is the light one. */
const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokensOf = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
const blockAfter = (selector: string) => {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  return css.slice(start, css.indexOf('}', start));
};
const light = tokensOf(blockAfter(':root {'));
const byDevice = tokensOf(blockAfter(':root:not([data-theme="light"])'));
const byChoice = tokensOf(blockAfter(':root[data-theme="dark"]'));

const WORDS = ['ink', 'soft', 'lacquer', 'link'];
const GROUNDS = ['paper', 'raised', 'tint'];

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const ratio = (one: string, other: string) => {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
};

describe('the colours', () => {
  it('of the dark theme are the same by the device and by choice', () => {
    expect(Object.keys(byDevice).length).toBeGreaterThan(9);
    expect(byChoice).toEqual(byDevice);
  });

  it.each([
    ['light', light],
    ['dark', { ...light, ...byDevice }],
  ] as const)('%s: words stand out from every ground, 4.5:1, lines from paper, 3:1', (_, theme) => {
    const faint: string[] = [];
    const judge = (words: string, ground: string, least: number) => {
      const found = ratio(theme[words]!, theme[ground]!);
      if (!(found >= least)) faint.push(`${words} on ${ground}: ${found.toFixed(2)}`);
    };
    for (const ground of GROUNDS) for (const words of WORDS) judge(words, ground, 4.5);
    judge('ink', 'mark', 4.5);
    judge('line', 'paper', 3);
    expect(faint).toEqual([]);
  });
});
