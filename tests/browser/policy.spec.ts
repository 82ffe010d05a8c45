import { expect, test } from '@playwright/test';

test('a script or style that the policy does not know does not run', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('script'), { textContent: 'globalThis.strange = true' }),
    );
    document.body.setAttribute('style', 'opacity: 0.5');
    return [Reflect.get(globalThis, 'strange'), getComputedStyle(document.body).opacity];
  });
  expect(ran).toEqual([undefined, '1']);
});
