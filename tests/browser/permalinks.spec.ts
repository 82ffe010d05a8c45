/** The length comes from one build and one server, made here, that all these tests share. */
import { expect, type Page, test } from '@playwright/test';
import { loadCorpus } from '../../src/corpus/load.ts';
import { citedDigestOf } from '../permanence/citedDigestOf.ts';
import { plant, removeFolder } from '../plantedContent.ts';
import {
  bringUpToDate,
  DECISION,
  DECISION_ID,
  expectSuccess,
  keepPast,
  LONELY_ID,
  OTHER,
  OTHER_ID,
  publishedContent,
  removeDocument,
  renameDocument,
  retire,
} from '../publishedContent.ts';
import { type BuiltSite, siteOf } from './siteOf.ts';
import { comeToRest } from './time.ts';
import { expectUsable } from './usable.ts';

/** One build and one server for all tests of this file. */
test.describe.configure({ mode: 'serial' });

const PAGE = `/van-ban/${DECISION_ID}/`;
const DASH = 'dieu-1-khoan-1-gach-3';
const NEW_DASH = 'dieu-2-khoan-1-gach-1';
const RENAMED = 'nghi-dinh-9002-2004-nd-cp-ban-moi';
/** What dated links carried before the content changed, by provision. */
const cited = new Map<string, string>();
let site: BuiltSite | undefined;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const root = publishedContent();
  const past = keepPast(root);
  for (const provision of loadCorpus(root).documents.get(DECISION_ID)!.provisions.values())
    cited.set(provision.id, citedDigestOf(provision));
  plant(root, DECISION, 'do dân bầu', 'do dân cử');
  plant(root, DECISION, '\n\nĐiều 3. Kinh phí do phường cấp.', '');
  plant(root, DECISION, '- Báo cáo phường.\n\n', '');
  plant(root, DECISION, 'thuộc khu phố.\n', 'thuộc khu phố.\n\n- Báo cáo phường.\n');
  renameDocument(root, LONELY_ID, RENAMED);
  removeDocument(root, OTHER);
  retire(root, `${PAGE}#dieu-3`, `gone 2026-11-26 "Bản in lại không có điều này" see ${PAGE}#dieu-2`);
  retire(root, `${PAGE}#${DASH}`, `moved-to ${PAGE}#${NEW_DASH} 2026-11-26`);
  retire(root, `/van-ban/${LONELY_ID}/`, `moved-to /van-ban/${RENAMED}/ 2026-11-26`);
  retire(root, `/van-ban/${OTHER_ID}/`, 'gone 2026-11-26 "Văn bản nhập nhầm"');
  expectSuccess(bringUpToDate(root, '2026-11-26', { before: past }));
  site = await siteOf(root);
  removeFolder(past);
  removeFolder(root);
});
test.afterAll(() => {
  site?.stop();
});

const open = (page: Page, path: string) => page.goto(site!.address + path);
const target = (page: Page) => page.locator(':target');
const note = (page: Page) => page.locator('.dated [role=status]');

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'with scripts off', () => {
    test.use({ javaScriptEnabled });

    test('the address of a renamed document opens it', async ({ page }) => {
      await open(page, `/van-ban/${LONELY_ID}/`);
      await expect(page).toHaveURL(`${site!.address}/van-ban/${RENAMED}/`);
      await expect(page.locator('h1')).toContainText('9002/2004/NĐ-CP');
    });

    test('the page of a clause that moved opens the clause', async ({ page }) => {
      await open(page, `${PAGE}${DASH}/`);
      await expect(page).toHaveURL(`${site!.address}${PAGE}${NEW_DASH}/`);
      await expect(page.locator(`#${NEW_DASH}`)).toContainText('Báo cáo phường.');
    });

    test('the place of a clause that moved on its page opens the clause, lit up', async ({ page }) => {
      await open(page, `${PAGE}#${DASH}`);
      if (javaScriptEnabled) await expect(page).toHaveURL(`${site!.address}${PAGE}#${NEW_DASH}`);
      await expect(page.locator(`#${NEW_DASH}`)).toBeInViewport();
      const words = page.locator(`#${NEW_DASH} > .row > :first-child`);
      const ground = await words.evaluate((line) => getComputedStyle(line).backgroundColor);
      expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    });

    test('a clause that is gone says so at its place: when, why, where it went', async ({ page }) => {
      await open(page, `${PAGE}#dieu-3`);
      await expect(target(page)).toBeInViewport();
      await expect(target(page)).toContainText(
        'Điều 3: không còn từ ngày 26/11/2026. Lý do: Bản in lại không có điều này.',
      );
      await expect(target(page)).toContainText('“Kinh phí do phường cấp.”');
      await expect(target(page).locator('a')).toHaveAttribute('href', `${PAGE}#dieu-2`);
    });

    test('the page of a clause that is gone says so', async ({ page }) => {
      const response = await open(page, `${PAGE}dieu-3/`);
      expect(response!.status()).toBe(200);
      await expect(page.locator('h1')).toHaveText('Địa chỉ này không còn');
      await expect(page.locator('main')).toContainText('Bản in lại không có điều này');
    });

    test('the page of a document that was taken out says so', async ({ page }) => {
      await open(page, `/van-ban/${OTHER_ID}/`);
      await expect(page.locator('main')).toContainText(
        'không còn từ ngày 26/11/2026. Lý do: Văn bản nhập nhầm.',
      );
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    });
  });

test('a frame goes on showing a clause that moved, and says what became of one that is gone', async ({
  page,
}) => {
  await open(page, `/nhung${PAGE}${DASH}/`);
  await expect(page.locator('main')).toContainText('Báo cáo phường.');
  await open(page, `/nhung${PAGE}dieu-3/`);
  await expect(page.locator('main')).toContainText(
    'Không còn từ ngày 26/11/2026. Lý do: Bản in lại không có điều này.',
  );
});

test('a page that moved takes place and date along', async ({ page }) => {
  await open(page, `/van-ban/${LONELY_ID}/?v=1a2b3c4d#du-kien`);
  await expect(page).toHaveURL(`${site!.address}/van-ban/${RENAMED}/?v=1a2b3c4d#du-kien`);
});

test('a page that moved names the new one for search engines, and is in no sitemap', async ({
  page,
  request,
}) => {
  const html = await (await request.get(`${site!.address}/van-ban/${LONELY_ID}/`)).text();
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/van-ban/${RENAMED}/">`);
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/van-ban/${RENAMED}/">`));
  const sitemap = await (await request.get(`${site!.address}/sitemap-0.xml`)).text();
  for (const path of [`${LONELY_ID}/`, `${OTHER_ID}/`, `${DECISION_ID}/dieu-3/`])
    expect(sitemap).not.toContain(path);
  expect(sitemap).toContain(`/van-ban/${RENAMED}/`);
  await open(page, '/');
});

test.describe('a dated link', () => {
  const dated = (id: string, v = cited.get(id)!) => `${PAGE}?v=${v}#${id}`;

  test('says that words did not change', async ({ page }) => {
    await open(page, dated('dieu-2-khoan-2'));
    await expect(note(page)).toHaveText('Không thay đổi từ khi trích dẫn.');
    await expect(page.locator('.dated-pair')).toHaveCount(0);
    await expect(page.locator('#dieu-2-khoan-2')).toBeInViewport();
  });

  test('shows both wordings with the differing words marked', async ({ page }) => {
    await open(page, dated('dieu-1-khoan-2'));
    await expect(note(page)).toHaveText('Đã thay đổi từ khi trích dẫn, ngày 26/11/2026.');
    await expect(page.locator('.dated-pair .official')).toHaveText([
      'Trưởng khu phố do dân bầu.',
      'Trưởng khu phố do dân cử.',
    ]);
    await expect(page.locator('.dated-pair del')).toHaveText('bầu');
    await expect(page.locator('.dated-pair ins')).toHaveText('cử');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('to an article tells of each clause in it that changed, came or went', async ({ page }) => {
    await open(page, dated('dieu-1'));
    await expect(note(page)).toHaveText(
      'Đã thay đổi từ khi trích dẫn: 2 điều khoản, sớm nhất ngày 26/11/2026.',
    );
    await expect(page.locator('.dated-place')).toHaveText(['Điều 1.2', 'Điều 1.1 gạch 3']);
    await expect(page.locator('.dated-pair').last()).toContainText('Nay ở Điều 2.1 gạch 1.');
  });

  test('to a clause that moved follows it and knows its words', async ({ page }) => {
    await open(page, dated(DASH));
    await expect(page).toHaveURL(`${site!.address}${PAGE}?v=${cited.get(DASH)}#${NEW_DASH}`);
    await expect(note(page)).toHaveText('Không thay đổi từ khi trích dẫn.');
  });

  test('works on the page of a clause', async ({ page }) => {
    await open(page, `${PAGE}dieu-1-khoan-2/?v=${cited.get('dieu-1-khoan-2')}`);
    await expect(note(page)).toHaveText('Đã thay đổi từ khi trích dẫn, ngày 26/11/2026.');
    await open(page, `${PAGE}${DASH}/?v=${cited.get(DASH)}`);
    await expect(note(page)).toHaveText('Không thay đổi từ khi trích dẫn.');
  });

  for (const [name, v, words] of [
    ['forged', 'deadbeef', 'Không nhận ra mã phiên bản của liên kết này.'],
    ['cut', '1a2b', 'Mã phiên bản trong liên kết bị cắt hoặc gõ sai.'],
    ['empty', '', 'Mã phiên bản trong liên kết bị cắt hoặc gõ sai.'],
    [
      'strange',
      '%3Cimg%20src=x%20onerror=alert(1)%3E%E0%A4%A',
      'Mã phiên bản trong liên kết bị cắt hoặc gõ sai.',
    ],
  ] as const)
    test(`with a ${name} date shows the present words`, async ({ page }) => {
      await open(page, dated('dieu-1-khoan-2', v));
      await expect(note(page)).toHaveText(`${words} Đây là câu chữ hiện nay.`);
      await expect(page.locator('.dated img, .dated-pair')).toHaveCount(0);
    });

  test('to a clause that is gone shows its last words at once, and nothing above them', async ({ page }) => {
    for (const path of [dated('dieu-3'), `${PAGE}dieu-3/?v=${cited.get('dieu-3')}`]) {
      await open(page, path);
      await expect(page.getByText('“Kinh phí do phường cấp.”')).toBeInViewport();
      await page.waitForFunction(() => document.readyState === 'complete');
      await expect(page.locator('.dated')).toHaveCount(0);
    }
  });

  test('to no clause says so', async ({ page }) => {
    for (const place of ['', '#khong-co']) {
      await open(page, `${PAGE}?v=1a2b3c4d${place}`);
      await expect(note(page)).toContainText('không chỉ tới điều khoản nào');
    }
  });

  test('lets go of its date when the reader goes on', async ({ page }) => {
    await open(page, dated('dieu-2-khoan-2'));
    await expect(note(page)).toBeVisible();
    await page.evaluate(() => location.assign('#dieu-1'));
    await expect(page).toHaveURL(`${site!.address}${PAGE}#dieu-1`);
  });

  test('is accessible, and no wider than the screen', async ({ page }) => {
    await open(page, dated('dieu-1-khoan-2'));
    await page.locator('.dated-pair').waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectUsable(page, { looksAtColours: width === 360 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});

test('earlier wordings are chosen from a list by their days, the differing words marked', async ({
  page,
}) => {
  for (const [path, places] of [
    [PAGE, ['Điều 1.2', 'Điều 2.1 gạch 1', 'Điều 1.1 gạch 3', 'Điều 3']],
    [`${PAGE}dieu-1-khoan-2/`, []],
  ] as const) {
    await open(page, path);
    await page
      .getByRole('link', { name: 'Lời văn qua các ngày' })
      .or(page.getByRole('button', { name: 'Lời văn qua các ngày' }))
      .click();
    const sheet = page.getByRole('dialog', { name: 'Lời văn qua các ngày' });
    await expect(sheet.getByLabel('Bản có')).toContainText('đến ngày 26/11/2026');
    expect((await sheet.locator('.dated-place').allTextContents()).sort()).toEqual([...places].sort());
    await expect(sheet.locator('del').first()).toHaveText('bầu');
    await expect(sheet.locator('ins').first()).toHaveText('cử');
    await expectUsable(page);
    await page.keyboard.press('Escape');
  }
});

test('no history is fetched, and no file of it made, where nothing changed', async ({ page, request }) => {
  const fetched: string[] = [];
  page.on('request', (one) => fetched.push(new URL(one.url()).pathname));
  await open(page, '/chuong-trinh/?v=deadbeef#muc-i');
  await expect(note(page)).toBeVisible();
  await comeToRest(page);
  expect(fetched.filter((path) => path.includes('lich-su'))).toEqual([]);
  expect(
    (await request.get(`${site!.address}/du-lieu/lich-su/chuong-trinh-hanh-dong-nqtw5.json`)).status(),
  ).toBe(404);
  expect((await request.get(`${site!.address}/du-lieu/lich-su/${DECISION_ID}.json`)).status()).toBe(200);
});
