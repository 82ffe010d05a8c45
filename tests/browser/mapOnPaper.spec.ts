import { expect, type Page, test } from '@playwright/test';
import { faintIn } from './drawing.ts';

const PATH = '/so-do/';
const picture = (page: Page) => page.locator('.region .drawing');

test.describe('on paper', () => {
  test('the picture stands on A4 sheets lying on their side, whole, in black', async ({ page }) => {
    await page.goto(PATH);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.tools')).toBeHidden();
    const sheets = page.locator('.sheets svg');
    expect(await sheets.count()).toBeGreaterThan(1);
    const windows = await sheets.evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        const { y, height: drawn, width: wide } = (one as SVGSVGElement).viewBox.baseVal;
        return {
          width,
          height,
          top: y,
          bottom: y + drawn,
          letters: (13 * Math.min(width / wide, height / drawn) * 72) / 96,
        };
      }),
    );
    const millimetre = 96 / 25.4;
    for (const { width, height, letters } of windows) {
      expect(width / millimetre).toBeLessThanOrEqual(277.5);
      expect(height / millimetre).toBeLessThanOrEqual(187);
      expect(letters, 'size of the letters in points').toBeGreaterThanOrEqual(6.5);
    }
    const height = await picture(page)
      .locator('.time')
      .evaluate((one) => (one as SVGSVGElement).viewBox.baseVal.height);
    expect(windows[0]!.top).toBe(0);
    expect(windows.at(-1)!.bottom).toBeGreaterThanOrEqual(Math.floor(height));
    for (const [index, one] of windows.slice(1).entries())
      expect(one.top).toBeLessThanOrEqual(windows[index]!.bottom);
    expect(await faintIn(picture(page))).toEqual([]);
    const colours = await picture(page).evaluate((svg) =>
      [...svg.querySelectorAll('text, [data-kind]')].map((one) => {
        const { fill, stroke } = getComputedStyle(one);
        return one.matches('path') ? stroke : fill;
      }),
    );
    for (const colour of new Set(colours)) {
      const [r, g, b] = colour.match(/\d+/g)!.map(Number);
      expect([g, b], colour).toEqual([r, r]);
    }
  });
});
