import { expect, type Page, test } from '@playwright/test';
import { drawingFaults, faintIn } from './drawing.ts';

const PATH = '/so-do/';
const picture = (page: Page) => page.locator('.region .drawing');

for (const width of [360, 1280])
  test.describe(`the map at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('is clean: no words overlap, are cut or too small, and no line runs through them', async ({
      page,
    }) => {
      await page.goto(PATH);
      const { texts, links, faults } = await drawingFaults(picture(page));
      expect(texts).toBeGreaterThan(180);
      expect(links).toBeGreaterThan(100);
      expect(faults).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`can be seen in ${colorScheme} colours`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(PATH);
        expect(await faintIn(picture(page))).toEqual([]);
      });

    test('is reached mark by mark with Tab, each seen and named, none under the column of places', async ({
      page,
    }) => {
      test.slow();
      await page.goto(PATH);
      const count = await picture(page).locator('a').count();
      await page.locator('.region').focus();
      const seen: string[] = [];
      for (let step = 0; step < count; step++) {
        await page.keyboard.press('Tab');
        await page.evaluate(
          () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))),
        );
        const found = await page.evaluate(() => {
          const link = document.activeElement!;
          const ring = getComputedStyle(link.querySelector('rect')!);
          const { left, right, top, bottom } = link.querySelector('rect')!.getBoundingClientRect();
          const x = left + Math.min(10, (right - left) / 2);
          const under = document.elementFromPoint(x, (top + bottom) / 2);
          return {
            name: link.getAttribute('aria-label'),
            inMap: link.closest('.region') !== null,
            hasRing: Number.parseFloat(ring.strokeWidth) >= 2 && ring.stroke !== 'none',
            inView: left >= 0 && (right <= innerWidth + 1 || left < 110) && top >= 0 && bottom <= innerHeight,
            at: [left, right, top, bottom].map(Math.round).join(' '),
            onTop: under !== null && link.contains(under),
          };
        });
        expect(found, `${found.name} ${found.at}`).toMatchObject({
          inMap: true,
          hasRing: true,
          inView: true,
          onTop: true,
        });
        seen.push(found.name!);
      }
      expect(new Set(seen).size).toBeGreaterThan(100);
    });
  });

test.describe('with a script', () => {
  const zoom = async (page: Page) => (await picture(page).boundingBox())!.width;

  test('buttons make the picture larger and smaller, fit it, and set it back', async ({ page }) => {
    await page.goto(PATH);
    const first = await zoom(page);
    await page.getByRole('button', { name: 'Phóng to' }).click();
    expect(await zoom(page)).toBeCloseTo(first * 1.25, 0);
    await expect(page.locator('#so-do-co')).toHaveText('Cỡ 125%');
    await page.getByRole('button', { name: 'Thu nhỏ' }).click();
    expect(await zoom(page)).toBeCloseTo(first, 0);
    await page.getByRole('button', { name: 'Vừa khung' }).click();
    expect(await zoom(page)).toBeCloseTo(await page.locator('.region').evaluate((one) => one.clientWidth), 0);
    await page.getByRole('button', { name: 'Cỡ đầu' }).click();
    expect(await zoom(page)).toBeCloseTo(first, 0);
  });

  test('keys move and zoom the region', async ({ page }) => {
    await page.goto(PATH);
    const region = page.getByRole('region', { name: /Sơ đồ văn bản/ });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    const first = await zoom(page);
    await page.keyboard.press('+');
    expect(await zoom(page)).toBeCloseTo(first * 1.25, 0);
    await page.keyboard.press('0');
    expect(await zoom(page)).toBeCloseTo(first, 0);
  });

  test('Ctrl and the wheel zoom at the pointer; dragging moves and opens no link', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    await page.goto(PATH);
    const mark = picture(page).locator('a[data-node="nghi-quyet-17-nq-tw-2002"]');
    await mark.scrollIntoViewIfNeeded();
    const { x, y } = (await mark.locator('.mark').boundingBox())!;
    await page.mouse.move(x + 8, y + 8);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect(page.locator('#so-do-co')).not.toHaveText('');
    const after = (await mark.locator('.mark').boundingBox())!;
    expect(Math.abs(after.x - x)).toBeLessThan(12);
    expect(Math.abs(after.y - y)).toBeLessThan(12);
    await page.mouse.move(after.x + 8, after.y + 8);
    await page.mouse.down();
    await page.mouse.move(after.x - 92, after.y + 8, { steps: 5 });
    await page.mouse.up();
    expect((await mark.locator('.mark').boundingBox())!.x).toBeCloseTo(after.x - 100, -1);
    await expect(page).toHaveURL(/\/so-do\/$/);
    await mark.click();
    await expect(page).toHaveURL(/nghi-quyet-17-nq-tw-2002/);
  });

  test('the places of the programme stay in sight when the picture is moved', async ({ page }) => {
    await page.goto(PATH);
    await page.locator('.region').evaluate((one) => (one.scrollLeft = 700));
    const chip = picture(page).locator('.places a').first();
    await expect.poll(async () => (await chip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
    expect((await chip.boundingBox())!.x).toBeLessThan(20);
  });

  test('what has the focus lets its lines stand out, and nothing else', async ({ page }) => {
    await page.goto(PATH);
    await picture(page).locator('a[data-node="nghi-dinh-29-1998-nd-cp"]').focus();
    const lit = await picture(page)
      .locator('[data-kind].lit')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('data-from'), one.getAttribute('data-to')]));
    expect(lit.length).toBeGreaterThan(5);
    for (const ends of lit) expect(ends).toContain('nghi-dinh-29-1998-nd-cp');
    await expect(picture(page).locator('a.lit[data-node="chinh-phu"]')).toHaveCount(1);
    await page.locator('h1').click();
    await expect(picture(page).locator('.lit')).toHaveCount(0);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('picture and table are whole, and no control is shown that would do nothing', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('.tools')).toBeHidden();
    await expect(picture(page)).toBeVisible();
    await expect(page.locator('tr[data-kind]:visible')).toHaveCount(179);
    await picture(page).locator('a[data-node="chi-thi-13-ct-tu"]').click();
    await expect(page).toHaveURL(/\/van-ban\/chi-thi-13-ct-tu\/$/);
  });
});
