import type { Locator } from '@playwright/test';

/** True when no part is off the screen or under the bar at its foot. */
export const isWhollySeen = (target: Locator) =>
  target.evaluate((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const foot = document.querySelector('.thumb')!.getBoundingClientRect().top;
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= foot;
  });
