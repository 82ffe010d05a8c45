import { expect, test } from '@playwright/test';
import { goToSearchBox, openPage } from './openPage.ts';

/** What is not here: in the box, and on the page of results. */
for (const [query, near] of [
  ['327-QĐ/TU', 'Quy định 326-QĐ/TU'],
  ['muc 9 diem 1', 'Chương trình › I'],
] as const) {
  test(`the box says that “${query}” is not here, and asks whether a near one is meant`, async ({ page }) => {
    await page.goto('/');
    await (await goToSearchBox(page)).pressSequentially(query);
    const options = page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option');
    await expect(options.first()).toContainText(`Có phải ${near}?`);
    await expect(options.last()).toContainText(`Trang này không có “${query}”`);
  });

  test(`the results say that “${query}” is not here, and offer near ones`, async ({ page }) => {
    await openPage(page, `/tim-kiem/?q=${query}`);
    await expect(page.locator('#gan-dung')).toContainText(`Trang này không có “${query}”. Có phải:`);
    await expect(page.locator('#gan-dung').getByRole('link').first()).toHaveText(near);
  });
}

test('a number that nothing here is like is said to be missing all the same', async ({ page }) => {
  await openPage(page, '/tim-kiem/?q=qd 5471');
  await expect(page.locator('#gan-dung')).toHaveText('Trang này không có “qd 5471”.');
});
