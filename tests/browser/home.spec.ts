import { expect, test } from '@playwright/test';
import { isWhollySeen } from './whollySeen.ts';

const NAME = 'Nghị quyết Trung ương 5 (khóa IX)';

test.describe('on a phone of 360 by 740', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the question box stands in the first 200 px, and all rows on the first screen', {
    tag: '@width',
  }, async ({ page }) => {
    await page.goto('/');
    const box = (await page.locator('#q').boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(200);
    expect(await isWhollySeen(page.locator('.rows > li').last())).toBe(true);
  });

  test('rows in the order of what readers ask, each one target, what changed at the end', async ({
    page,
  }) => {
    await page.goto('/');
    const rows = await page
      .locator('.rows > li')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('a:not([data-resume])')].map((a) => a.getAttribute('href')),
        ),
      );
    expect(rows).toEqual([
      ['/chuong-trinh/'],
      ['/nhiem-vu/'],
      ['/van-ban/'],
      ['/huong-dan/giang-vien/'],
      ['/huong-dan/'],
      ['/gioi-thieu/cap-nhat/'],
    ]);
  });
});

for (const width of [360, 1280])
  test(`the programme’s name is said once, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const said = await page.locator('body').evaluate((body: HTMLElement) => body.innerText);
    expect(said.split(NAME)).toHaveLength(2);
  });

test('at a desk the rows fill the page: two columns, the last one ending at the edge', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const boxes = await page
    .locator('.rows > li')
    .evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  const [first, second] = boxes;
  expect(first![0]).toBe(64);
  expect(second![1]).toBe(1216);
  expect(boxes.filter(([left]) => left === first![0])).toHaveLength(boxes.length / 2);
});
