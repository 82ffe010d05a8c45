import { expect, test } from '@playwright/test';
import { expectNothingSideways } from './nothingSideways.ts';
import { openPage } from './openPage.ts';
import { PAGE_TYPES } from './pageTypes.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { slowLine } from './slowLine.ts';

/** In Noto `pages.spec.ts` looks at it, where it has the pages open anyway. */
test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('nothing to scroll sideways on any page, also in the largest letters', { tag: '@dejavu' }, async ({
    page,
  }) => {
    for (const [name, path] of PAGE_TYPES) {
      await openPage(page, path);
      await expectNothingSideways(page, name);
    }
  });
});

test.describe('layout', () => {
  for (const width of [360, 1280])
    test(`pages do not move while they load, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      for (const path of ['/', '/chuong-trinh/', '/van-ban/', '/van-ban/nghi-dinh-29-1998-nd-cp/']) {
        await page.goto(path);
        expect(await shiftsOf(page), path).toEqual([]);
      }
    });

  for (const width of [360, 1100, 1280])
    test(`head and bar stand still, wherever a slow line cuts them, at ${width} px`, {
      tag: '@width',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const path = '/chuong-trinh/';
      const html = await (await page.request.get(path)).text();
      const places = () =>
        page.locator('.head *, .thumb *').evaluateAll((all) =>
          all.map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return { tag: one.outerHTML.slice(0, 40), x, y, seen: width > 1 && height > 1 };
          }),
        );
      await page.goto(path);
      const whole = await places();
      expect(whole.filter(({ seen }) => seen).length).toBeGreaterThan(5);
      const cuts = ['header', 'nav class="thumb"'].flatMap((part) => {
        const start = html.indexOf(`<${part}`);
        const end = html.indexOf(
          `</${part.split(' ')[0]}>`,
          start + html.slice(start).search(/data-display/),
        );
        return [...html.slice(start, end).matchAll(/<\//g)].map(({ index }) => start + index);
      });
      expect(cuts).toEqual(cuts.toSorted((a, b) => a - b));
      expect(cuts.length).toBeGreaterThan(20);
      const line = await slowLine(html, cuts);
      await page.goto(line.address, { waitUntil: 'commit' });
      const moved: string[] = [];
      for (const number of cuts.keys()) {
        await line.send(page, number);
        for (const [at, { tag, x, y, seen }] of (await places()).entries())
          if (seen && (x !== whole[at]!.x || y !== whole[at]!.y)) moved.push(`${tag} at ${x}, ${y}`);
      }
      line.stop();
      expect(moved).toEqual([]);
    });

  test('the first paragraph of the programme stands on the first screen, in two sizes, at the first visit and later', {
    tag: '@width',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/chuong-trinh/');
    for (const size of ['1', '2'])
      for (const place of ['', 'muc-iii-diem-3']) {
        await page.evaluate(
          (kept) => {
            for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
          },
          { size, place },
        );
        await page.reload();
        const name = `size ${size}, ${place || 'first visit'}`;
        // Loaded again it comes back to where it was, and letters of another size make that a pixel.
        await page.evaluate(() => scrollTo(0, 0));
        await expect(page.locator('h1'), name).toBeInViewport({ ratio: 1 });
        const bar = (await page.locator('.thumb').boundingBox())!;
        const words = (await page.locator('#mo-dau-doan-1 > .row > :first-child').boundingBox())!;
        expect(words.y + words.height, name).toBeLessThanOrEqual(bar.y);
      }
  });
});

test.describe('on paper', () => {
  test('the programme is printed clean, with its address and the numbers of its clauses', async ({
    page,
  }) => {
    await page.goto('/chuong-trinh/');
    await page.emulateMedia({ media: 'print' });
    for (const furniture of ['.head', '.thumb', '.foot', '.skip', '#muc-luc', '.side'])
      await expect(page.locator(furniture).first(), furniture).toBeHidden();
    await expect(page.locator('.printed-address')).toBeVisible();
    await expect(page.locator('.printed-address')).toHaveText(/\/chuong-trinh\/$/);
    for (const [id, label] of [
      ['muc-i', 'I.-'],
      ['muc-ii-diem-1', '1/'],
      ['muc-iv-diem-5', '5/'],
    ]) {
      const number = page.locator(`#${id} > .row .no`).first();
      await expect(number).toBeVisible();
      await expect(number).toHaveText(label!);
    }
    const colors = await page
      .locator('#muc-i > .row > :first-child')
      .evaluate((one) => [getComputedStyle(one).color, getComputedStyle(document.body).backgroundColor]);
    expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('a reader of dark pages gets dark words on white paper too', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
    await page.goto('/chuong-trinh/');
    await page.emulateMedia({ media: 'print' });
    const colors = await page
      .locator('#muc-i > .row > :first-child')
      .evaluate((one) => [getComputedStyle(one).color, getComputedStyle(document.body).backgroundColor]);
    expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
