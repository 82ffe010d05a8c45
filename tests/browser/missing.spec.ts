import { expect, test } from '@playwright/test';
import { goToSearchBox, openPage } from './openPage.ts';

/** What is not here: in the box, and on the page of results. */
for (const [query, near] of [
  ['327-QĐ/TU', 'Quy định 326-QĐ/TU'],
  ['muc 9 diem 1', 'Chương trình › I.1'],
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

for (const [figure, first] of [
  ['303', 'Chương trình › Mở đầu › đoạn 1'],
  ['168', 'Cấp ủy cơ sở'],
  ['322', 'Nghị quyết 1685/NQ-UBTVQH15'],
] as const)
  test(`${figure} stands in the words: those rows first, counted, then that no document has that number`, async ({
    page,
  }) => {
    await openPage(page, `/tim-kiem/?q=${figure}`);
    const near = page.locator('#gan-dung');
    await expect(near).toContainText(`Trang này không có văn bản số ${figure}.`);
    await expect(page.locator('#ket-qua > li > a').first()).toHaveText(first, { ignoreCase: true });
    const rows = await page.locator('#ket-qua > li').all();
    for (const row of rows) await expect(row.locator('mark').first()).toHaveText(figure);
    await expect(page.locator('#tim-tinh-trang')).toHaveText(`${rows.length} kết quả`);
    const bottom = await rows.at(-1)!.boundingBox();
    expect((await near.boundingBox())!.y).toBeGreaterThanOrEqual(bottom!.y + bottom!.height);
  });
