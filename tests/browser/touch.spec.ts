import { expect, type Page, test } from '@playwright/test';
import { openOthers, openSheet } from './citeSheet.ts';
import { goToSearchBox, openPage, openWithoutScript } from './openPage.ts';
import { PAGE_TYPES } from './pageTypes.ts';
import { smallTargets } from './targets.ts';

/** What is tapped answers to 44×44 px on a phone: on more pages than `pages.spec.ts`
 * looks at, without a script, and in all that a reader opens or filters. */

/** Pages of a type that other tests do not need apart. */
const MORE_PAGES: readonly (typeof PAGE_TYPES)[number][] = [
  ['documents of one type', '/van-ban/loai/nghi-dinh/'],
  ['document with nothing but a number', '/van-ban/quyet-dinh-1852-qd-ub/'],
  ['section as a page', '/chuong-trinh/muc-ii/'],
  ['body without tasks', '/co-quan/van-phong-trung-uong/'],
  ['what changed last', '/gioi-thieu/cap-nhat/'],
  ['guide with a table', '/huong-dan/giang-vien/'],
  ['clause in a frame', '/nhung/chuong-trinh/muc-ii-diem-1/'],
];

test('what is tapped is at least 44 px on pages of a type, all folds open too', async ({ page }) => {
  for (const [name, path] of MORE_PAGES) {
    await openPage(page, path);
    expect.soft(await smallTargets(page), name).toEqual([]);
    for (const fold of await page.locator('details:not([open]) > summary').all())
      if (await fold.isVisible()) await fold.evaluate((one) => one.parentElement!.toggleAttribute('open'));
    expect.soft(await smallTargets(page), `${name}, folds open`).toEqual([]);
  }
});

/** Pages that show something else without a script; all others are seen above as they are. */
const WITHOUT_SCRIPT = new Set([
  'home',
  'programme',
  'clause',
  'list of documents',
  'tasks',
  'kit before a clause',
  'handout checker',
  'search before a question',
  'map',
]);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('what is tapped is at least 44 px', async ({ page }) => {
    for (const [name, path] of PAGE_TYPES.filter(([one]) => WITHOUT_SCRIPT.has(one))) {
      await openWithoutScript(page, path);
      expect.soft(await smallTargets(page), name).toEqual([]);
    }
  });
});

/** What a reader opens over a page, beside what `pages.spec.ts` opens: where, how, and the part of the page that it is. */
const OPENED: readonly [name: string, path: string, open: (page: Page) => Promise<void>, within?: string][] =
  [
    ['search box', '/chuong-trinh/', (page) => page.locator('.thumb [popovertarget="tim"]').click()],
    [
      'suggestions',
      '/chuong-trinh/',
      async (page) => {
        await (await goToSearchBox(page)).pressSequentially('qd 76');
        await page.getByRole('option').nth(2).waitFor();
      },
    ],
    ['filters of the results', '/tim-kiem/?q=dân chủ', (page) => page.locator('#tim-loc').click()],
    [
      'ways to cite a clause',
      '/chuong-trinh/',
      async (page) => {
        await openSheet(page);
        await openOthers(page);
      },
      'dialog[open]',
    ],
  ];
for (const [name, path, open, within = ':popover-open'] of OPENED)
  test(`open, ${name}: what is tapped is at least 44 px`, async ({ page }) => {
    await openPage(page, path);
    await open(page);
    await expect(page.locator(within).first()).toBeVisible();
    expect(await smallTargets(page, within)).toEqual([]);
  });

/** States that a page comes to under a reader's hands. */
const STATES: readonly [name: string, path: string, reach: (page: Page) => Promise<void>][] = [
  [
    'documents, filtered',
    '/van-ban/?loai=nghi-dinh&tinh-trang=het-hieu-luc',
    (page) => page.locator('#loc-danh-sach > li').first().waitFor(),
  ],
  [
    'tasks, filtered',
    '/nhiem-vu/?co-quan=ban-to-chuc-thanh-uy&thoi-han=2002-Q3',
    (page) => page.getByRole('button', { name: 'Bỏ lọc' }).waitFor(),
  ],
  [
    'results, filtered',
    '/tim-kiem/?q=dân chủ&loai=nghi-dinh',
    (page) => page.locator('#ket-qua > li').first().waitFor(),
  ],
  [
    'results, with near numbers',
    '/tim-kiem/?q=327-QĐ/TU',
    (page) => page.locator('#gan-dung li').first().waitFor(),
  ],
  [
    'results of the whole site',
    '/tim-kiem/?q=in ra giấy',
    async (page) => {
      await page.locator('#tim-rong').click();
      await expect(page.locator('#tim-tinh-trang')).toContainText('toàn trang');
    },
  ],
  [
    'words found in the programme',
    '/chuong-trinh/?tim=khu phố',
    (page) => page.getByRole('search', { name: 'Tìm trong văn bản này' }).waitFor(),
  ],
  [
    'kit of one’s own',
    '/tai-lieu/',
    async (page) => {
      await page.locator('#cho').fill('II.1, II.2');
      await page.keyboard.press('Enter');
      await expect(page.locator('#bo-danh-sach > li')).toHaveCount(2);
    },
  ],
  [
    'report on a handout',
    '/tai-lieu/kiem-tra/',
    async (page) => {
      await page.locator('#dan').fill('Theo Quyết định số 213-QĐ/UB và Nghị định 29/1998/NĐ-CP.');
      await page.getByRole('button', { name: 'Kiểm tra phần đã dán' }).click();
      await page.locator('#bao-cao .sum').waitFor();
    },
  ],
  [
    'clause opened by a dated link',
    '/chuong-trinh/?v=00000000#muc-ii-diem-1',
    (page) => page.getByText('Không nhận ra mã phiên bản').waitFor(),
  ],
];
for (const [name, path, reach] of STATES)
  test(`${name}: what is tapped is at least 44 px`, async ({ page }) => {
    await page.goto(path);
    await reach(page);
    expect(await smallTargets(page)).toEqual([]);
  });

test('the measure finds a small target, and lets a link in a sentence and a stretched one pass', async ({
  page,
}) => {
  await page.setContent(`<p>Chỉ thị này được thay bằng <a href="#a">Chỉ thị mới</a>.</p>
    <p>Xem: <a href="#b">bản mới</a></p>
    <p style="position:relative;height:60px"><a href="#c">Cả dòng<span style="position:absolute;inset:0"></span></a></p>`);
  expect(await smallTargets(page)).toEqual([expect.stringContaining('“bản mới”')]);
});
