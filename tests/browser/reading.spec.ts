import { expect, type Page, test } from '@playwright/test';
import { expectUsable } from './usable.ts';

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
    const lines = page.locator('#muc-luc a[href^="#muc-"]');
    await expect(lines).toHaveCount(20);
    for (const line of await lines.all()) {
      const id = (await line.getAttribute('href'))!.slice(1);
      const own = await line.evaluate((link) => link.lastChild?.textContent ?? '');
      const words = own.replace(/…$/, '').trim();
      expect(words.length).toBeGreaterThan(10);
      expect(await page.locator(`#${id} > .row > :first-child`).first().textContent()).toContain(words);
    }
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
  test('has its printed number, or its dash, as its permanent link', async ({ page }) => {
    for (const id of ['muc-i', 'muc-i-diem-4-gach-1', 'muc-ii-diem-2']) {
      await page.locator(`#${id} > .row > :first-child > a[href="#${id}"]`).click();
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
    }
  });

  test('has one mark for citing and sharing; the lines of the signature have none', async ({ page }) => {
    const units = page.locator('.unit:has(> .row)');
    const signature = page.locator('.unit[id^="chu-ky"]');
    const marks = page.getByRole('button', { name: /^Dẫn, chia sẻ / });
    await expect(marks).toHaveCount((await units.count()) - (await signature.count()));
    await expect(signature.getByRole('button')).toHaveCount(0);
    await expect(page.locator('#muc-ii-diem-1 > .row').getByRole('button')).toHaveAccessibleName(
      'Dẫn, chia sẻ II.1',
    );
  });

  test('says body and deadline once, at the point, and what each of several deadlines is for', async ({
    page,
  }) => {
    const side = (id: string) => page.locator(`#${id} > .row > .side`);
    await expect(side('muc-ii-diem-1')).toHaveText('Ban Tổ chức Thành ủy · cuối quý III/2002');
    for (const id of ['muc-ii-diem-1-gach-1', 'muc-i-diem-4-gach-2', 'muc-iii-diem-4-gach-3'])
      await expect(side(id)).toHaveCount(0);
    await expect(side('muc-i-diem-1')).toContainText(
      'cuối quý III/2002 (sơ kết ở Quận, Huyện) · cuối quý IV/2002 (sơ kết cấp Thành phố)',
    );
  });

  test('is copied in its official words alone', async ({ page }) => {
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

  for (const [short, id] of [
    ['II.1', 'muc-ii-diem-1'],
    ['iv.5', 'muc-iv-diem-5'],
    ['III', 'muc-iii'],
  ])
    test(`is reached by its short form #${short}`, async ({ page }) => {
      await page.goto('/');
      await page.goto(`/chuong-trinh/#${short}`);
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await expect(page.locator(`#${id} > .row`)).toBeInViewport();
    });

  test('is reached by its short form while the page is open', async ({ page }) => {
    await page.evaluate(() => {
      location.hash = '#II.2';
    });
    await expect(page).toHaveURL(/#muc-ii-diem-2$/);
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

test.describe('a citation', () => {
  test('shows number, title and status with the way there, without a request', async ({ page }) => {
    const requests: string[] = [];
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => requests.push(request.url()));
    const citation = page
      .locator('#muc-ii-diem-2 > .row')
      .getByRole('link', { name: 'Nghị định 29/1998/NĐ-CP', exact: true })
      .first();
    await citation.click();
    const card = page.locator('.card:popover-open');
    await expect(card).toBeVisible();
    await expect(card).toHaveRole('dialog');
    await expect(card).toHaveAccessibleName('Nghị định 29/1998/NĐ-CP');
    await expect(card).toContainText('Nghị định 29/1998/NĐ-CP');
    await expect(card).toContainText('Quy chế thực hiện dân chủ ở xã');
    await expect(card).toContainText('Hết hiệu lực');
    await expect(page).toHaveURL(/\/chuong-trinh\/$/);
    expect(requests).toEqual([]);
    await card.getByRole('link', { name: 'Mở trang văn bản' }).click();
    await expect(page).toHaveURL(/\/van-ban\/nghi-dinh-29-1998-nd-cp\/$/);
    await expect(page.locator('h1')).toContainText('29/1998/NĐ-CP');
  });

  test('closes with Esc and gives the focus back', async ({ page }) => {
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    await citation.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.card:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
    await expect(citation).toBeFocused();
  });

  test('opens as one card with one way there, however often it is tapped', async ({ page }) => {
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    for (const _ of ['once', 'twice']) {
      await citation.click();
      await expect(page.locator('.card:popover-open').getByRole('link')).toHaveCount(1);
      await page.keyboard.press('Escape');
    }
  });

  test('on a desk opens when the pointer rests on it, does not dim the page, and goes with the pointer', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    const card = page.locator('.card:popover-open');
    await citation.hover();
    await expect(card).toBeVisible();
    const { dim, focused } = await card.evaluate((one) => ({
      dim: getComputedStyle(one, '::backdrop').backgroundColor,
      focused: one.contains(document.activeElement),
    }));
    expect(dim).toBe('rgba(0, 0, 0, 0)');
    expect(focused).toBe(false);
    await card.hover();
    await page.waitForTimeout(600);
    await expect(card).toBeVisible();
    await page.locator('#mo-dau-doan-2 > .row > p').hover();
    await expect(card).toHaveCount(0);
  });

  test('that the pointer only passes opens nothing', async ({ page }) => {
    await page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first().hover();
    await page.locator('#mo-dau-doan-2 > .row > p').hover();
    await page.waitForTimeout(600);
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
  });

  test('opens when the focus rests on it; Esc leaves the focus there and opens nothing again', async ({
    page,
  }) => {
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    await page.locator('#muc-ii-diem-1 > .row > :first-child .no').focus();
    await page.keyboard.press('Tab');
    await expect(citation).toBeFocused();
    const card = page.locator('.card:popover-open');
    await expect(card).toBeVisible();
    await expect(citation).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('link', { name: 'Mở trang văn bản' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(citation).toBeFocused();
    await page.waitForTimeout(600);
    await expect(card).toHaveCount(0);
  });

  for (const width of [360, 1280])
    test(`has a button that closes it and gives the focus back, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
      await citation.click();
      const card = page.locator('.card:popover-open');
      const close = card.getByRole('button', { name: 'Đóng' });
      const { width: wide, height } = (await close.boundingBox())!;
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(44);
      await expectUsable(page, { within: '.card:popover-open' });
      await close.click();
      await expect(card).toHaveCount(0);
      await expect(citation).toBeFocused();
    });

  test('says that its force is not known where nothing tells', async ({ page }) => {
    await page.locator('#muc-i-diem-1 > .row > :first-child a[href$="/chi-thi-13-ct-tu/"]').click();
    await expect(page.locator('.card:popover-open')).toContainText('Chưa biết hiệu lực');
  });

  test('opens in a new tab with the key for that', async ({ page, context }) => {
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page
        .locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]')
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(tab).toHaveURL(/\/van-ban\/quy-dinh-326-qd-tu\/$/);
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
  });
});

test('a misprint that was kept is explained on a tap', async ({ page }) => {
  await page.locator('a.sic', { hasText: 'luận chuyển' }).click();
  const card = page.locator('.card:popover-open');
  await expect(card).toContainText('luân chuyển');
  await expect(card).toHaveRole('dialog');
  await expect(card).toHaveAccessibleName('Chú giải');
});
