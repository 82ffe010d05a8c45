import type { Page } from '@playwright/test';

/** Collects from the next page on how far things move on it while it loads. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved, once the page has had time to come to rest. */
export async function shiftsOf(page: Page): Promise<number[]> {
  await page.waitForTimeout(500);
  return page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
}
