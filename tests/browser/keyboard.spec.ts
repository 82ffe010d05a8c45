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

for (const path of ['/', '/chuong-trinh/', '/van-ban/', '/tim-kiem/'])
  test(`“/” goes to the search box of ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect(page.locator('input[name="q"]:visible').first()).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(page.locator('input[name="q"]:visible').first()).toHaveValue('a/b');
  });

test('what has the focus is seen', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    expect(seen, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 90))).toBe(true);
  }
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
