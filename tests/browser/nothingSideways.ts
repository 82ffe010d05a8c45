import { expect, type Page } from '@playwright/test';

/** At 320 px there is nothing to scroll sideways: in letters twice as large, in the largest of the site, in usual ones. */
export async function expectNothingSideways(page: Page, name: string): Promise<void> {
  for (const size of ['200%', '4', '1']) {
    const { width, wide } = await page.evaluate((value) => {
      document.documentElement.dataset['size'] = value;
      document.documentElement.style.fontSize = value.endsWith('%') ? value : '';
      const { scrollWidth } = document.documentElement;
      const beyond = [...document.querySelectorAll('main *, .head *, .foot *')].filter(
        (one) =>
          one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.wide, .hidden, [popover]'),
      );
      return { width: scrollWidth, wide: beyond.slice(0, 3).map((one) => one.outerHTML.slice(0, 90)) };
    }, size);
    expect.soft(wide, `${name}, size ${size}`).toEqual([]);
    expect.soft(width, `${name}, size ${size}`).toBeLessThanOrEqual(320);
  }
}
