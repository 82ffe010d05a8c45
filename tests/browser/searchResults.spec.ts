import { expect, test } from '@playwright/test';
import { ask, goToSearchBox, openPage } from './openPage.ts';

test.describe('the results', () => {
  test('the first stands in the upper third of a phone, and what could be typed is gone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/tim-kiem/');
    await expect(page.locator('#tim-chi-dan')).toBeVisible();
    for (const query of ['ban to chuc', 'nd 29', 'khoan dinh bien', '326', 'II.2']) {
      await ask(page, query);
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
    await ask(page, 'nd 29');
    await expect(page.locator('#ket-qua > li').first()).toContainText(
      'Hết hiệu lực từ 2/8/2003. Nay áp dụng: Luật 10/2022/QH15, theo suy luận',
    );
    for (const query of ['326', 'chi bộ khu phố', 'ban to chuc', 'phụ cấp']) {
      await ask(page, query);
      const notes = await page.locator('#ket-qua > li .soft').allTextContents();
      expect(notes.length).toBeGreaterThan(0);
      // Of a document whose parts fare differently it is said which part nobody knows about.
      const known = notes.join('\n').replaceAll('còn áp dụng phần nào: chưa biết', '');
      expect(known).not.toMatch(/chưa (?:xác định|biết|rõ)/i);
    }
  });

  test('set official words in serif, the words of the site in sans', async ({ page }) => {
    const fontOf = (text: string) =>
      page
        .locator('#ket-qua')
        .getByText(text)
        .first()
        .evaluate((one) => getComputedStyle(one).fontFamily.split(',')[0]);
    await ask(page, 'nd 29');
    const official = await fontOf('Về việc ban hành Quy chế');
    expect(await fontOf('/1998/NĐ-CP của Chính phủ')).toBe(official);
    expect(await fontOf('Hết hiệu lực từ')).not.toBe(official);
    await ask(page, 'quy chế thực hiện dân chủ ở xã');
    expect(await fontOf('Về việc ban hành')).toBe(official);
    await ask(page, '326');
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

  test('what the box suggests first is on the page too', async ({ page }) => {
    const suggested = new Map<string, string>();
    for (const query of [
      'lương hưu tăng',
      'sinh hoat phi can bô xa',
      'trợ cấp cho trưởng ấp',
      'luân chuyển',
      'nghị quyết trung ương 5',
      'quy che dan chu',
      'qd 76',
      'II.2',
    ]) {
      await page.goto('/');
      await (await goToSearchBox(page)).fill(query);
      const first = page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option').first();
      await expect(first, query).toBeVisible();
      suggested.set(query, (await first.locator('b').textContent())!);
    }
    for (const [query, name] of suggested) {
      expect(name, query).not.toMatch(/^Tìm “/);
      await ask(page, query);
      const rows = page.locator('#ket-qua').getByRole('link', { name, exact: true });
      await expect(rows.first(), query).toBeVisible();
    }
  });

  const NAMED = [
    ['lịch việc phải làm', 'Trang', '/nhiem-vu/'],
    ['danh sách các cơ quan', 'Trang', '/co-quan/'],
    ['cách trích dẫn', 'Trang', '/huong-dan/giang-vien/'],
    ['Ban Dân vận', 'Cơ quan, tổ chức', '/co-quan/ban-dan-van-thanh-uy/'],
    ['tại chức', 'Thuật ngữ, ký hiệu', '/thuat-ngu/#thuat-ngu-tai-chuc'],
    ['119 tổ thành 17 ấp', 'Quy định về sau', '/chuong-trinh/#muc-ii-diem-2'],
    ['tinh giản biên chế', 'Từ khóa của trang: tinh giản biên chế', '/chuong-trinh/'],
  ] as const;
  test('a name is answered by what it names, said to be what it is, and never set as the text’s', async ({
    page,
  }) => {
    const first = page.locator('#ket-qua > li').first();
    for (const [query, kind, href] of NAMED) {
      await ask(page, query);
      await expect(first.getByRole('link'), query).toHaveAttribute('href', new RegExp(`^${href}`));
      await expect(first.locator('.soft'), query).toContainText(kind);
    }
    await expect(first.locator('.official')).toBeVisible();
    await expect(first.locator('.official')).not.toContainText('tinh giản');
  });

  test('nonsense is said to be nowhere, with ways on', async ({ page }) => {
    await openPage(page, '/tim-kiem/?q=zzqxw');
    await expect(page.locator('#khong-co-ket-qua')).toBeVisible();
    await expect(page.locator('#khong-co-ket-qua').getByRole('link').first()).toBeVisible();
    await expect(page.locator('#ket-qua > li')).toHaveCount(0);
  });
});
