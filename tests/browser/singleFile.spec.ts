import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { EXAMPLES } from '../../src/site.config.ts';

const FILE = `file://${resolve('dist/xuat-ban/thu-vien.html')}`;

test('the library in one file opens without a server: places as on the site, numbers and words found', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => request.url().startsWith('file:') || faults.push(request.url()));
  await page.goto(`${FILE}#/chuong-trinh/#${EXAMPLES.clause}`);
  await expect(page.locator(':target')).toBeInViewport();
  const results = page.locator('#ket-qua > li');
  const box = page.getByRole('searchbox');
  for (const number of EXAMPLES.numbers) {
    await box.fill(number);
    await expect(results.first()).toContainText(number === '29/1998' ? number : '326-QĐ/TU');
  }
  for (const words of ['chi bộ khu phố', 'chi bo khu pho']) {
    await box.fill(words);
    await expect(results.filter({ hasText: /chi bộ khu phố/i }).first()).toBeVisible();
  }
  await results.first().getByRole('link').click();
  await expect(page.locator(':target')).toBeInViewport();
  await box.fill('qwrtz');
  await expect(page.locator('#so-ket-qua')).toHaveText('Không tìm thấy.');
  expect(faults).toEqual([]);
});
