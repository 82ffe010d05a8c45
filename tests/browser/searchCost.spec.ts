import { expect, test } from '@playwright/test';
import { countTransferred } from './transferred.ts';

for (const [query, kib] of [
  ['326', 12],
  ['qd 76', 12],
  ['09/CP', 12],
  ['nghị định 29/1998/NĐ-CP', 12],
  ['II.2', 12],
  ['327-QĐ/TU', 24],
  ['muc 2 diem 1', 28],
] as const)
  test(`“${query}” costs at most ${kib} KiB from the first touch of the box to the answer`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const transferred = countTransferred(page);
    await page.locator('form.find input').first().click();
    await page.locator('form.find input').first().pressSequentially(query, { delay: 60 });
    await expect(page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option').nth(1)).toBeVisible();
    expect((await transferred.stop()) / 1024).toBeLessThanOrEqual(kib);
  });
