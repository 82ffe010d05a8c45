import type { Page } from '@playwright/test';

/** Opens the page of tasks with the time axis unfolded, as a phone's reader does. */
export async function openTimeline(page: Page): Promise<void> {
  await page.goto('/nhiem-vu/');
  const fold = page.locator('#truc');
  if (!(await fold.evaluate((one: HTMLDetailsElement) => one.open))) await fold.locator('summary').click();
}
