import { expect, type Page, test } from '@playwright/test';
import { openTimeline } from './openTimeline.ts';

/** Contrast by WCAG 2.2 of what a drawing is made of, against the page. */
function contrasts(page: Page): Promise<{ what: string; ratio: number; least: number }[]> {
  return page.evaluate(() => {
    const channels = (colour: string) =>
      colour
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map(Number);
    const luminance = (colour: string) => {
      const [r, g, b] = channels(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const paper = luminance(getComputedStyle(document.body).backgroundColor);
    const ratioOf = (colour: string) => {
      const [light, dark] = [luminance(colour), paper].sort((a, b) => b - a);
      return (light! + 0.05) / (dark! + 0.05);
    };
    const visible = [...document.querySelectorAll('.picture svg text, .picture svg path, .key path')].filter(
      (one) => one.closest('svg')!.getBoundingClientRect().width > 0,
    );
    return visible.flatMap((one) => {
      const { fill, stroke } = getComputedStyle(one);
      const what = `${one.tagName}.${one.getAttribute('class')}`;
      if (one.matches('.m, .q')) return [];
      if (one.tagName === 'text') return [{ what, ratio: ratioOf(fill), least: 4.5 }];
      const ink = one.matches('.bar, .dot') ? fill : stroke;
      return [{ what, ratio: ratioOf(ink), least: 3 }];
    });
  });
}

const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['print', { media: 'print' }],
  ['print of a reader of dark pages', { media: 'print', colorScheme: 'dark' }],
] as const;

test('words and marks stand out in both themes and on paper', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await openTimeline(page);
    for (const [name, options] of LOOKS) {
      await page.emulateMedia({ media: null, colorScheme: null, ...options });
      const measured = await contrasts(page);
      expect(measured.length).toBeGreaterThan(90);
      const weak = measured.filter(({ ratio, least }) => ratio < least);
      expect(
        weak.map(({ what, ratio }) => `${what} ${ratio.toFixed(2)}`),
        `${name}, ${width} px`,
      ).toEqual([]);
    }
    await page.emulateMedia({ media: null, colorScheme: null });
  }
});
