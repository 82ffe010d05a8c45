import { expect, test } from '@playwright/test';

test('Tab first reaches the way to the content', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#noi-dung')).toBeFocused();
});

test('“/” goes to the search box', async ({ page }) => {
  for (const path of ['/', '/chuong-trinh/', '/van-ban/', '/tim-kiem/']) {
    await page.goto(path);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    const box = page.locator('input[name="q"]:visible').first();
    await expect(box, path).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(box, path).toHaveValue('a/b');
  }
});

test('what has the focus is seen', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  // By real keys it is said to be seen; then each of the others in its turn, as Tab would have it.
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  const unseen = await page.evaluate(() => {
    const isSeen = (one: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
      .slice(0, 60);
    return [document.activeElement as HTMLElement, ...all]
      .filter((one) => {
        one.focus();
        return document.activeElement !== one || !isSeen(one);
      })
      .map((one) => one.outerHTML.slice(0, 90));
  });
  expect(unseen).toEqual([]);
});

test('sheets open and close by keyboard, and give the focus back', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  const opener = page.locator('.thumb [popovertarget="muc-luc"]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#muc-luc')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#muc-luc')).toBeHidden();
  await expect(opener).toBeFocused();
});
