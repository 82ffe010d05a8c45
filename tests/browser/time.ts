import type { Page } from '@playwright/test';

/** From here on no time passes on the page but what `page.clock.runFor` lets pass. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

/**
 * Waits until the page has come to rest: all that it asks for of itself is here, its fonts too, its scripts have nothing
 * to do, and what they changed has been painted.
 */
export async function comeToRest(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((idle) => requestIdleCallback(idle));
    for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
  });
}
