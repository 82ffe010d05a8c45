import { expect, type Page, test } from '@playwright/test';
import { ASKED, CHARGED, expectedTasks } from '../dueDates.ts';
import { isWhollySeen } from './whollySeen.ts';

const PATH = '/nhiem-vu/';
const shown = (page: Page) => page.locator('#cac-nhom li:visible');
const answer = (page: Page) => page.locator('#tra-loi');
const box = (page: Page, name: string) => page.locator(`#loc select[name="${name}"]`);
const chip = (page: Page, name: string) => page.locator('#loc a', { hasText: name });
test('in three taps from home: what Ban Tổ chức Thành ủy has to do in the third quarter of 2002', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  for (const target of [
    page.locator('main a[href="/nhiem-vu/"]'),
    chip(page, 'Ban Tổ chức Thành ủy'),
    chip(page, 'Quý III/2002'),
  ]) {
    await target.waitFor();
    // Nothing is looked for: no scrolling, no swipe.
    expect(await isWhollySeen(target)).toBe(true);
    await target.click();
  }
  await expect(answer(page)).toHaveText('5 nhiệm vụ, xong chậm nhất 30/9/2002.');
  expect(await isWhollySeen(answer(page))).toBe(true);
  expect(await isWhollySeen(page.locator('#viec-11'))).toBe(true);
  // The time stands in its box, and not once more over the rows.
  await expect(page.locator('#cac-nhom h2:visible')).toHaveCount(0);
  expect(await shown(page).evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(
    [2, 9, 10, 11, 24].map((number) => `viec-${number}`),
  );
  await expect(page).toHaveURL(/\?co-quan=ban-to-chuc-thanh-uy&thoi-han=2002-q3$/);
  // The body that was asked for is not named again.
  await expect(page.locator('#viec-9')).not.toContainText('Ban Tổ chức Thành ủy', { useInnerText: true });
  await page.locator('#viec-24 a').click();
  await expect(page).toHaveURL(/\/chuong-trinh\/#muc-iv-diem-3$/);
});

test('each body in each time has the tasks that the dates written down by hand say', async ({ page }) => {
  await page.goto(`${PATH}?co-quan=ban-to-chuc-thanh-uy`);
  await expect(shown(page)).toHaveCount(10);
  const listed = await page.evaluate(
    ([bodies, times]) => {
      const form = document.getElementById('loc') as HTMLFormElement;
      const set = (name: string, value: string) => {
        (form.elements.namedItem(name) as HTMLSelectElement).value = value;
      };
      return bodies!.map((body) =>
        times!.map((time) => {
          set('co-quan', body);
          set('thoi-han', time);
          dispatchEvent(new PopStateEvent('popstate'));
          history.replaceState(null, '', `?co-quan=${body}&thoi-han=${time}`);
          dispatchEvent(new PopStateEvent('popstate'));
          return [...document.querySelectorAll<HTMLElement>('#cac-nhom li:not([hidden])')]
            .map(({ id }) => Number(id.replace('viec-', '')))
            .sort((a, b) => a - b);
        }),
      );
    },
    [CHARGED, Object.keys(ASKED)],
  );
  for (const [row, body] of CHARGED.entries())
    for (const [column, [time, days]] of Object.entries(ASKED).entries())
      expect(listed[row]![column], `${body} ${time}`).toEqual(expectedTasks(body, days));
});

/** What addresses ask for, how many tasks that is, and the answer in words. */
const ASKED_BY_ADDRESS = [
  [
    'co-quan=ban-to-chuc-thanh-uy',
    10,
    '10 nhiệm vụ: 8 có thời hạn, xong chậm nhất 31/3/2003; 2 không có thời hạn.',
  ],
  ['co-quan=ban-dan-van-thanh-uy&vai=cung-lam', 1, '1 nhiệm vụ, xong chậm nhất 31/12/2002.'],
  ['vai=bao-cao', 10, '10 nhiệm vụ: 9 có thời hạn, xong chậm nhất 31/3/2003; 1 không có thời hạn.'],
  ['phan=muc-iii', 7, '7 nhiệm vụ: 1 có thời hạn, xong chậm nhất 31/3/2003; 6 không có thời hạn.'],
  ['thoi-han=den-2002-q3', 7, '7 nhiệm vụ, xong chậm nhất 30/9/2002.'],
  ['thoi-han=khong', 8, '8 nhiệm vụ, không có thời hạn.'],
  ['co-quan=trung-uong&phan=muc-i', 0, 'Không có nhiệm vụ nào như lựa chọn này.'],
  // As earlier addresses had it.
  ['han=cuoi-nam-2002', 10, '10 nhiệm vụ, xong chậm nhất 31/12/2002.'],
  ['xep=co-quan&co-quan=khong-co&han=khong-co', 28, /^28 nhiệm vụ/],
] as const;

test('a choice is restored from the address', async ({ page }) => {
  for (const [query, expected, sentence] of ASKED_BY_ADDRESS) {
    await page.goto(`${PATH}?${query}`);
    await expect(answer(page), query).toHaveText(sentence);
    await expect(shown(page), query).toHaveCount(expected);
    // A group without rows leaves no heading behind.
    for (const group of await page.locator('#cac-nhom > section:visible').all())
      expect(await group.locator('li:visible').count(), query).toBeGreaterThan(0);
  }
});

test('what is due in a month says that there is more due in its quarter, and leads there', async ({
  page,
}) => {
  await page.goto(`${PATH}?co-quan=ban-to-chuc-thanh-uy&thoi-han=2002-09`);
  await expect(answer(page)).toHaveText('1 nhiệm vụ, xong chậm nhất 30/9/2002.');
  await page.getByRole('button', { name: 'Còn 4 nhiệm vụ chỉ ghi “Quý III/2002”' }).click();
  await expect(shown(page)).toHaveCount(5);
  await expect(page).toHaveURL(/thoi-han=2002-q3$/);
  await expect(page.locator('#rong-hon')).toBeHidden();
});

test('by keyboard: a choice, and back again; one button takes all away', async ({ page }) => {
  await page.goto(PATH);
  await box(page, 'co-quan').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?co-quan=ban-thuong-vu-thanh-uy$/);
  await expect(shown(page)).toHaveCount(4);
  await expect(answer(page)).toHaveAttribute('role', 'status');
  await page.goBack();
  await expect(page).toHaveURL(/\/nhiem-vu\/$/);
  await expect(shown(page)).toHaveCount(28);
  await page.goForward();
  await expect(box(page, 'co-quan')).toHaveValue('ban-thuong-vu-thanh-uy');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(shown(page)).toHaveCount(28);
  await expect(page).toHaveURL(/\/nhiem-vu\/$/);
  await expect(page.getByRole('button', { name: 'Bỏ lọc' })).toBeHidden();
});

test('chips count within the choice', async ({ page }) => {
  await page.goto(PATH);
  await expect(chip(page, 'Quý IV/2002')).toHaveText('Quý IV/2002 11');
  await chip(page, 'Ban Tổ chức Thành ủy').click();
  await expect(chip(page, 'Quý IV/2002')).toHaveText('Quý IV/2002 2');
  await expect(chip(page, 'Ban Tổ chức Thành ủy')).toBeHidden();
});

test('a body’s page leads to its rows', async ({ page }) => {
  await page.goto('/co-quan/thuong-truc-thanh-uy/');
  await page.locator('#viec-report a').click();
  await expect(page).toHaveURL(/\?co-quan=thuong-truc-thanh-uy&vai=bao-cao$/);
  await expect(shown(page)).toHaveCount(5);
  await expect(page.locator('#viec-6 .report')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the list is by date, a chip leads to its time or body, and no control would do nothing', async ({
    page,
  }) => {
    await page.goto(`${PATH}?phan=muc-i`);
    await expect(shown(page)).toHaveCount(28);
    await expect(page.locator('#loc select:visible, #loc button:visible')).toHaveCount(0);
    await chip(page, 'Năm 2003').click();
    await expect(page.locator('#han-2003')).toBeInViewport();
    await chip(page, 'Ban Tổ chức Thành ủy').click();
    await expect(page).toHaveURL(/\/co-quan\/ban-to-chuc-thanh-uy\/$/);
    // The body's own page answers by quarter.
    const section = page.locator('section', { has: page.locator('#viec-lead') });
    await expect(section.locator('li')).toHaveCount(10);
    await expect(section.locator('h3', { hasText: 'Quý III/2002' }).locator('+ ul > li')).toHaveCount(5);
    await expect(page.locator('.count:visible')).toHaveCount(0);
    // Any body is two taps away.
    await page.goBack();
    await chip(page, 'Cơ quan khác').click();
    await page.locator('main a', { hasText: 'Ủy ban Kiểm tra Thành ủy' }).click();
    await expect(page.locator('#viec-lead + ul > li')).toHaveCount(1);
  });
});
