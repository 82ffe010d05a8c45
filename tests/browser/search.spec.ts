import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { goToSearchBox, openPage } from './openPage.ts';
import { expectUsable, watch } from './usable.ts';

const box = (page: Page) => page.getByRole('combobox').first();
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Gợi ý' });

async function type(page: Page, path: string, query: string): Promise<void> {
  await page.goto(path);
  await (await goToSearchBox(page)).pressSequentially(query);
}

test('nothing of search is loaded before the reader goes to the box', async ({ page, request, baseURL }) => {
  const asked: { path: string; type: string }[] = [];
  page.on('request', (one) => asked.push({ path: new URL(one.url()).pathname, type: one.resourceType() }));
  const scripts = () => asked.filter(({ type }) => type === 'script').map(({ path }) => path);
  await page.goto('/gioi-thieu/', { waitUntil: 'load' });
  // What is asked for unasked comes at once or when the page has nothing else to do.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await page.waitForLoadState('networkidle');
  const named = await page
    .locator('script[src], link[rel="modulepreload"]')
    .evaluateAll((all) => all.map((one) => (one.getAttribute('src') ?? one.getAttribute('href'))!));
  const early = scripts();
  expect([...new Set(early)].sort()).toEqual((await withImports(request, baseURL!, named)).sort());
  expect(asked.filter(({ path }) => /\.(?:json|bin|wasm)$/.test(path))).toEqual([]);

  const before = asked.length;
  await (await goToSearchBox(page)).pressSequentially('qd 326');
  await expect(suggestions(page).getByRole('option').first()).toContainText('Quy định 326-QĐ/TU');
  // The box is worked by a script of its own, which came only now, as its data did.
  const late = asked.slice(before);
  expect(late.some(({ type, path }) => type === 'script' && !early.includes(path))).toBe(true);
  expect(late.some(({ path }) => path.endsWith('.json'))).toBe(true);
});

/** Scripts with all modules that they import at once, as the browser must fetch them. */
async function withImports(request: APIRequestContext, baseURL: string, named: readonly string[]) {
  const all = new Set(named);
  for (const path of all) {
    const code = await (await request.get(new URL(path, baseURL).href)).text();
    for (const [, other] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      all.add(new URL(other!, new URL(path, baseURL)).pathname);
  }
  return [...all];
}

test.describe('the box', () => {
  test('suggests the one document of a number while it is typed, and Enter opens it', async ({ page }) => {
    await type(page, '/', 'qd 326');
    await expect(suggestions(page).getByRole('option').first()).toContainText('Quy định 326-QĐ/TU');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/van-ban\/quy-dinh-326-qd-tu\/$/);
  });

  test('is worked by arrows and Escape alone, and names the option that is active', async ({ page }) => {
    await type(page, '/chuong-trinh/', 'nd 29');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await expect(box(page)).toHaveValue('nd 29');
  });

  test('goes to the results when nothing is certain', async ({ page }) => {
    await type(page, '/', 'chi bo khu pho');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=chi/);
    await expect(page.locator('#ket-qua > li').first()).toBeVisible();
  });

  test('never guesses: two documents of one number are two suggestions, and Enter leads to the list', async ({
    page,
  }) => {
    await type(page, '/', 'qd 76');
    await expect(suggestions(page)).toContainText('Quy định 76-QĐ/TW');
    await expect(suggestions(page)).toContainText('Quyết định 76-QĐ/TW');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\//);
  });

  test('suggests Ban Tổ chức Thành ủy first for “ban to chuc”, as the results do', async ({ page }) => {
    await type(page, '/', 'ban to chuc');
    await expect(suggestions(page).getByRole('option').first()).toContainText('Ban Tổ chức Thành ủy');
    await openPage(page, '/tim-kiem/?q=ban to chuc');
    await expect(page.locator('#ket-qua > li > a').first()).toHaveText('Ban Tổ chức Thành ủy');
  });

  test('remembers searches on the device, and forgets them when told', async ({ page }) => {
    await type(page, '/', 'chi bo khu pho');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem/);
    await page.goto('/');
    await goToSearchBox(page);
    await expect(suggestions(page).getByRole('option').first()).toContainText('chi bo khu pho');
    await suggestions(page).getByRole('option', { name: /Xóa/ }).click();
    expect(await page.evaluate(() => localStorage.getItem('recent'))).toBeNull();
  });

  test('is reached by "/" and by Ctrl K from anywhere', async ({ page }) => {
    for (const key of ['/', 'Control+k']) {
      await page.goto('/thuat-ngu/');
      await page.keyboard.press(key);
      await expect(page.locator('form.find input').first()).toBeFocused();
    }
  });

  test('open, it is usable in both themes, and no wider than the screen', { tag: '@width' }, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await type(page, '/gioi-thieu/', 'nghi dinh');
      await expect(suggestions(page)).toBeVisible();
      await expectUsable(page, {
        within: 'form.find:has([role="combobox"])',
        looksAtColours: width === 320,
      });
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, `${width} px`).toBe(false);
      await expect(suggestions(page)).toBeInViewport();
    }
  });
});

test.describe('the results', () => {
  test('the first stands in the upper third of a phone, and what could be typed is gone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/tim-kiem/');
    await expect(page.locator('#tim-chi-dan')).toBeVisible();
    for (const query of ['ban to chuc', 'nd 29', 'khoan dinh bien', '326', 'II.2']) {
      await openPage(page, `/tim-kiem/?q=${query}`);
      const { y } = (await page.locator('#ket-qua > li').first().boundingBox())!;
      expect(y, query).toBeLessThan(740 / 3);
      await expect(page.locator('#tim-chi-dan')).toBeHidden();
      await expect(page.locator('#tim-tieu-de')).toHaveClass('hidden');
    }
  });

  test('“Đang tìm …” goes when the first row comes, though the words are still looked for', async ({
    page,
  }) => {
    await page.route('**/tim/**', () => {});
    await page.goto('/tim-kiem/?q=326');
    await expect(page.locator('#ket-qua > li').first()).toContainText('Quy định 326-QĐ/TU');
    await expect(page.locator('#tim-tinh-trang')).toHaveText('');
  });

  test('say what applies now, and nothing where nothing is known', async ({ page }) => {
    await openPage(page, '/tim-kiem/?q=nd 29');
    await expect(page.locator('#ket-qua > li').first()).toContainText(
      'Hết hiệu lực từ 2/8/2003. Nay áp dụng: Luật 10/2022/QH15, theo suy luận',
    );
    for (const query of ['326', 'chi bộ khu phố', 'ban to chuc', 'phụ cấp']) {
      await openPage(page, `/tim-kiem/?q=${query}`);
      const notes = await page.locator('#ket-qua > li .soft').allTextContents();
      expect(notes.length).toBeGreaterThan(0);
      expect(notes.join('\n')).not.toMatch(/chưa (?:xác định|biết|rõ)/i);
    }
  });

  test('set official words in serif, the words of the site in sans', async ({ page }) => {
    const fontOf = (text: string) =>
      page
        .locator('#ket-qua')
        .getByText(text)
        .first()
        .evaluate((one) => getComputedStyle(one).fontFamily.split(',')[0]);
    await openPage(page, '/tim-kiem/?q=nd 29');
    const official = await fontOf('Về việc ban hành Quy chế');
    expect(await fontOf('/1998/NĐ-CP của Chính phủ')).toBe(official);
    expect(await fontOf('Hết hiệu lực từ')).not.toBe(official);
    await openPage(page, '/tim-kiem/?q=quy chế thực hiện dân chủ ở xã');
    expect(await fontOf('Về việc ban hành')).toBe(official);
    await openPage(page, '/tim-kiem/?q=326');
    expect(await fontOf('Chức năng, nhiệm vụ và hoạt động')).not.toBe(official);
  });

  test('a question about a number that no clause gives finds nothing', async ({ page }) => {
    await openPage(page, '/tim-kiem/?q=bao nhieu dang vien tre');
    await expect(page.locator('#khong-co-ket-qua')).toBeVisible();
    await expect(page.locator('#ket-qua > li')).toHaveCount(0);
  });

  test('a clause has its path, its printed number, the words marked, and opens with the words marked', async ({
    page,
  }) => {
    await openPage(page, '/tim-kiem/?q=khoán định biên');
    const row = page.locator('#ket-qua > li', { hasText: 'Mục IV › điểm 4' });
    await expect(row.locator('mark').first()).toHaveText(/khoán định biên/i);
    await row.getByRole('link').click();
    await expect(page).toHaveURL(/#muc-iv-diem-4$/);
    await expect(page.locator('#muc-iv-diem-4 mark.found').first()).toHaveText('khoán định biên');
    await expect(page.getByRole('search', { name: 'Tìm trong văn bản này' })).toContainText('1/1');
  });

  test('found words are stepped through, and the text stays letter by letter the same', async ({ page }) => {
    await page.goto('/chuong-trinh/');
    const before = await page.locator('.reading article').textContent();
    await page.goto('/chuong-trinh/?tim=khu%20ph%E1%BB%91');
    const bar = page.getByRole('search', { name: 'Tìm trong văn bản này' });
    await expect(bar).toContainText(/1\/\d+/);
    await bar.getByRole('button', { name: 'Sau' }).click();
    await expect(bar).toContainText(/2\/\d+/);
    expect(await page.locator('.reading article').textContent()).toBe(before);
    await bar.getByRole('button', { name: 'Đóng' }).click();
    await expect(page.locator('mark.found')).toHaveCount(0);
  });

  test('filters stand in the address and come back with it', async ({ page }) => {
    await openPage(page, '/tim-kiem/?q=dân chủ&loai=nghi-dinh');
    const notes = await page.locator('#ket-qua > li > a').allTextContents();
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/^Nghị định/);
    await page.getByRole('button', { name: 'Lọc kết quả (1)' }).click();
    await expect(page.getByLabel('Loại')).toHaveValue('nghi-dinh');
  });

  test('nonsense is said to be nowhere, with ways on', async ({ page }) => {
    await openPage(page, '/tim-kiem/?q=zzqxw');
    await expect(page.locator('#khong-co-ket-qua')).toBeVisible();
    await expect(page.locator('#khong-co-ket-qua').getByRole('link').first()).toBeVisible();
    await expect(page.locator('#ket-qua > li')).toHaveCount(0);
  });
});

test.describe('bad input', () => {
  const QUERIES = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '.*+?^$\u007b}()|[]\\',
    '!!!???',
    '😀😀',
    '\u0301',
    '\u202Eabc',
    '%',
    '%E0%A4%A',
    'a'.repeat(10_000),
    '   ',
  ];
  test('no exception, no markup, the page alive', async ({ page, baseURL }) => {
    const faults = await watch(page, baseURL!);
    for (const query of QUERIES) {
      const name = JSON.stringify(query).slice(0, 40);
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('#tim-tinh-trang'), name).not.toContainText('Đang tìm');
      expect(await page.locator('#ket-qua script, #ket-qua img').count(), name).toBe(0);
      expect(faults, name).toEqual([]);
      await page.locator('main form.find input').fill('326');
      await page.keyboard.press('Enter');
      await page.waitForURL(/(van-ban|q=326)/);
    }
  });

  test('index files that are gone or cut, and a network that dies: a clear line, and the rest alive', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/tim/**', (route) => route.abort());
    await page.route('**/tra-cuu/**', (route) => route.fulfill({ body: '{"spread":' }));
    await page.goto('/tim-kiem/?q=326');
    await expect(page.locator('#tim-tinh-trang')).toContainText('Thử lại khi có mạng');
    expect(errors).toEqual([]);
    await page.unroute('**/tim/**');
    await page.unroute('**/tra-cuu/**');
    await page.goto('/tim-kiem/?q=khu phố');
    await expect(page.locator('#ket-qua > li').first()).toBeVisible();
  });
});
