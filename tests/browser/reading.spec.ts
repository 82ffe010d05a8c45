import { expect, type Page, test } from '@playwright/test';

test.beforeEach(({ page }) => page.goto('/chuong-trinh/').then(() => undefined));

test.describe('the contents list', () => {
  test('opens as a sheet from the bar at the thumb; a choice closes it and goes there', async ({ page }) => {
    const sheet = page.locator('#muc-luc');
    await expect(sheet).toBeHidden();
    await page.locator('.thumb').getByRole('button', { name: 'Mục lục' }).click();
    await expect(sheet).toBeVisible();
    await sheet.locator('a[href="#muc-iii-diem-2"]').click();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/#muc-iii-diem-2$/);
    await expect(page.locator('#muc-iii-diem-2 > .row')).toBeInViewport();
  });

  test('has a line for each mục and điểm, by its own first words', async ({ page }) => {
    const lines = await page.locator('#muc-luc a[href^="#muc-"]').evaluateAll((links) =>
      links.map((link) => {
        const own = link.textContent.slice(link.querySelector('b')!.textContent.length);
        const clause = document.querySelector(`${link.getAttribute('href')} > .row > :first-child`)!;
        return { words: own.replace(/…$/, '').trim(), text: clause.textContent };
      }),
    );
    expect(lines).toHaveLength(20);
    for (const { words, text } of lines) {
      expect(words.length).toBeGreaterThan(10);
      expect(text).toContain(words);
    }
  });

  test('sets numbers of documents in the line of their words, not in columns of their own', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const starts = await page.locator('#muc-luc a[href="#muc-i-diem-4"]').evaluate((link) => {
      const range = document.createRange();
      range.setStartAfter(link.querySelector('b')!);
      range.setEndAfter(link.lastChild!);
      const tops = new Map<number, number>();
      for (const { left, bottom } of range.getClientRects())
        tops.set(Math.round(bottom), Math.min(left, tops.get(Math.round(bottom)) ?? left));
      return [...tops.values()].map(Math.round);
    });
    expect(starts.length).toBeGreaterThan(2);
    expect(new Set(starts).size, String(starts)).toBe(1);
  });

  test('follows the reading position', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    /** The marked unit when it stands in the upper third of the screen, where one reads. */
    const marked = () =>
      page.evaluate(() => {
        const current = document.querySelectorAll<HTMLAnchorElement>('#muc-luc a[aria-current]');
        const unit = current.length === 1 && document.getElementById(current[0]!.hash.slice(1));
        if (!unit) return undefined;
        const { top, bottom } = unit.getBoundingClientRect();
        return top < innerHeight / 3 && bottom > 0 ? unit.id.split('-diem-')[0] : undefined;
      });
    for (const part of ['muc-iii', 'muc-i', 'muc-iv']) {
      await page
        .locator(`#${part}-diem-2`)
        .evaluate((unit) => scrollTo(0, unit.getBoundingClientRect().top + scrollY - 150));
      await expect.poll(marked).toBe(part);
    }
  });

  test('marks the clause that was chosen in it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const id of ['muc-iii-diem-3', 'muc-iii-diem-2', 'muc-i-diem-2']) {
      await page.locator(`#muc-luc a[href="#${id}"]`).click();
      await expect(page.locator('#muc-luc a[aria-current]')).toHaveAttribute('href', `#${id}`);
    }
  });
});

test.describe('a clause', () => {
  test('has one mark for citing and sharing, the lines of the signature none; body and deadline once', async ({
    page,
  }) => {
    const units = page.locator('.unit:has(> .row)');
    const signature = page.locator('.unit[id^="chu-ky"]');
    const marks = page.getByRole('button', { name: /^Dẫn, chia sẻ / });
    await expect(marks).toHaveCount((await units.count()) - (await signature.count()));
    await expect(signature.getByRole('button')).toHaveCount(0);
    await expect(page.locator('#muc-ii-diem-1 > .row').getByRole('button')).toHaveAccessibleName(
      'Dẫn, chia sẻ II.1',
    );
    // At the point, and what each of several deadlines is for.
    const side = (id: string) => page.locator(`#${id} > .row > .side`);
    await expect(side('muc-ii-diem-1')).toHaveText('Ban Tổ chức Thành ủy · cuối quý III/2002');
    for (const id of ['muc-ii-diem-1-gach-1', 'muc-i-diem-4-gach-2', 'muc-iii-diem-4-gach-3'])
      await expect(side(id)).toHaveCount(0);
    await expect(side('muc-i-diem-1')).toContainText(
      'cuối quý III/2002 (sơ kết ở Quận, Huyện) · cuối quý IV/2002 (sơ kết cấp Thành phố)',
    );
  });

  test('is copied in its official words alone, and its printed number or dash is its permanent link', async ({
    page,
  }) => {
    const copied = await page.evaluate(() => {
      const range = document.createRange();
      range.setStart(document.querySelector('#muc-ii-diem-1')!, 0);
      range.setEndAfter(document.querySelector('#muc-ii-diem-2 > .row')!);
      getSelection()!.addRange(range);
      return getSelection()!.toString();
    });
    const lines = await page
      .locator('#muc-ii-diem-1 .row > :first-child, #muc-ii-diem-2 > .row > :first-child')
      .allTextContents();
    expect(copied.split(/\n+/).filter(Boolean)).toEqual(lines);
    await page.evaluate(() => getSelection()!.removeAllRanges());
    for (const id of ['muc-i', 'muc-i-diem-4-gach-1', 'muc-ii-diem-2']) {
      await page.locator(`#${id} > .row > :first-child .no[href="#${id}"]`).click();
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
    }
  });

  test('is highlighted when the reader arrives at it', async ({ page }) => {
    const color = (id: string) =>
      page
        .locator(`#${id} > .row`)
        .evaluate((row) =>
          [
            getComputedStyle(row).backgroundColor,
            getComputedStyle(row.parentElement!).backgroundColor,
            getComputedStyle(row.firstElementChild!).backgroundColor,
          ].join(),
        );
    const plain = await color('muc-ii-diem-1');
    await page.goto('/chuong-trinh/#muc-ii-diem-1');
    await expect.poll(() => color('muc-ii-diem-1')).not.toBe(plain);
    expect(await color('muc-ii-diem-2')).toBe(plain);
    await expect(page.locator('#muc-ii-diem-1 > .row')).toBeInViewport();
  });

  test('is reached by its short form, while the page is open too', async ({ page }) => {
    await page.evaluate(() => {
      location.hash = '#II.2';
    });
    await expect(page).toHaveURL(/#muc-ii-diem-2$/);
    for (const [short, id] of [
      ['II.1', 'muc-ii-diem-1'],
      ['iv.5', 'muc-iv-diem-5'],
      ['III', 'muc-iii'],
    ]) {
      await page.goto('/gioi-thieu/');
      await page.goto(`/chuong-trinh/#${short}`);
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await expect(page.locator(`#${id} > .row`)).toBeInViewport();
    }
  });
});

test.describe('a point far below the screen', () => {
  const isLaidOut = (page: Page, id: string) =>
    page
      .locator(`#${id} > .row > :first-child`)
      .evaluate((line) => line.checkVisibility({ contentVisibilityAuto: true }));

  test('is laid out when it comes near, and its marks are whole', async ({ page }) => {
    expect(await isLaidOut(page, 'muc-iv-diem-5')).toBe(false);
    await page.locator('#muc-iv-diem-5').scrollIntoViewIfNeeded();
    await expect.poll(() => isLaidOut(page, 'muc-iv-diem-5')).toBe(true);
    // A point paints nothing outside its box: number and mark of 44 px have to lie in it.
    const cut = await page.locator('#muc-iv-diem-5').evaluate((point) => {
      const box = point.getBoundingClientRect();
      return [...point.querySelectorAll('.no, .more')]
        .map((one) => one.getBoundingClientRect())
        .filter(({ left, right, top }) => left < box.left || right > box.right || top < box.top).length;
    });
    expect(cut).toBe(0);
  });

  test('is printed, and found by the words that an address names', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await isLaidOut(page, 'muc-iv-diem-5')).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/');
    await page.goto('/chuong-trinh/#:~:text=cho%20phép%20Thành%20phố%20chia%20tách');
    await expect(page.locator('#muc-iv-diem-5 > .row')).toBeInViewport();
  });
});
