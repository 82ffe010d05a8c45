import { expect, type Page } from '@playwright/test';

/** At 320 px there is nothing to scroll sideways, neither in usual letters nor in the largest. */
export async function expectNothingSideways(page: Page, name: string): Promise<void> {
  for (const size of ['4', '1']) {
    const { width, wide } = await page.evaluate((value) => {
      document.documentElement.dataset['size'] = value;
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
