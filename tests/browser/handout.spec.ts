import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectUsable, watch } from './usable.ts';

const PAGE = '/tai-lieu/kiem-tra/';
const SAMPLES = 'tests/handout/fixtures';
const sections = (page: Page) => page.locator('#bao-cao > section');
const choose = (page: Page, ...names: string[]) =>
  page.locator('#tep').setInputFiles(names.map((name) => `${SAMPLES}/${name}`));

/** Lets a file fall on the page, as from a folder. */
async function drop(page: Page, name: string): Promise<void> {
  const content = readFileSync(`${SAMPLES}/${name}`).toString('base64');
  const transfer = await page.evaluateHandle(
    ([base64, fileName]) => {
      const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName!));
      return data;
    },
    [content, name],
  );
  await page.dispatchEvent('#tha-tep', 'drop', { dataTransfer: transfer });
}

for (const [format, place] of [
  ['docx', 'Đoạn 7'],
  ['pptx', 'Trang chiếu 3'],
  ['pdf', 'Trang 1'],
] as const)
  test(`a .${format} that falls on the page is judged on the device`, async ({ page, baseURL }) => {
    const faults = await watch(page, baseURL!);
    await page.goto(PAGE);
    await drop(page, `co-loi.${format}`);
    const report = sections(page).first();
    await expect(report.locator('.sum')).toContainText('cần xem lại');
    await expect(report.getByRole('heading', { name: `co-loi.${format}` })).toBeFocused();
    const row = report.locator('.docs > li', { hasText: '“Quyết định số 213-QĐ/UB”' });
    await expect(row).toContainText(place);
    await expect(row.getByRole('link').first()).toHaveAttribute('href', /\/van-ban\/quyet-dinh-231-qd-ub\/$/);
    expect(faults).toEqual([]);
  });

test('only what a file needs is loaded: the reader of PDF for a PDF alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PAGE);
  expect(asked.filter((one) => /check|readDocx|pdf|kiem-tra\.json/i.test(one))).toEqual([]);
  await choose(page, 'sach.docx');
  await expect(sections(page)).toHaveCount(1);
  expect(asked.some((one) => /readDocx/.test(one))).toBe(true);
  expect(asked.filter((one) => /pdf/i.test(one))).toEqual([]);
  await choose(page, 'sach.pdf');
  await expect(sections(page).getByRole('heading', { name: 'sach.pdf' })).toBeVisible();
  expect(asked.some((one) => /pdfWorker/.test(one))).toBe(true);
});

test('a clean file is said to be clean, several files have a section each, refusals are calm', async ({
  page,
}) => {
  await page.goto(PAGE);
  await choose(page, 'sach.docx', 'mat-khau.pdf', 'sach.fodt', 'chu-tach-roi.pdf');
  await expect(sections(page)).toHaveCount(4, { timeout: 60_000 });
  await expect(sections(page).locator('.sum')).toContainText([
    'đều đúng',
    'mật khẩu',
    'Chỉ đọc được .docx',
    'chữ trong tệp bị tách rời',
  ]);
  await expect(page.locator('#tinh-trang')).toBeEmpty();
});

/** The seconds of work that judging an endless handout costs the page's own thread, whatever else the machine does. */
async function workOnEndless(page: Page): Promise<number> {
  await page.goto(PAGE);
  await choose(page, 'sach.docx');
  await expect(sections(page)).toHaveCount(1);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await work();
  const line = 'Theo Nghị định 29/1998/NĐ-CP, điểm 1 mục II và lời của đồng chí ở khu phố, tổ dân phố; ';
  const buffer = Buffer.from(`${line.repeat(20)}\n\n`.repeat(800));
  await page.locator('#tep').setInputFiles({ name: 'dai.txt', mimeType: 'text/plain', buffer });
  await expect(sections(page).getByRole('heading', { name: 'dai.txt' })).toBeFocused({ timeout: 120_000 });
  return (await work()) - before;
}

test('an endless handout is judged apart from the page, and in it where no worker comes', async ({
  page,
}) => {
  const apart = await workOnEndless(page);
  await page.route(/handoutWorker/, (route) => route.abort());
  expect(apart).toBeLessThan((await workOnEndless(page)) / 2);
});

test('pasted text is judged, with the keyboard alone', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('#dan').focus();
  await page.keyboard.insertText('Theo Nghị định 29/1998/NĐ-CP\nvà Quyết định 213-QĐ/UB.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const report = sections(page).first();
  await expect(report.locator('.sum')).toContainText('2 dẫn chiếu: 2 cần xem lại');
  await expect(report).toContainText('Dòng 2');
  await expect(report.getByRole('link', { name: /Luật 10\/2022\/QH15/ })).toBeVisible();
});

test('a falsified quotation stands beside the official words, the differing ones marked', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page
    .locator('#dan')
    .fill(
      'Điểm 1, mục II, Chương trình hành động của Thành ủy nêu: “Sơ kết Quy định 326-QĐ/TU, đề xuất bãi bỏ, sửa đổi quy định chức năng”. Xem cả Nghị quyết 18-NQ/TW.',
    );
  await page.getByRole('button', { name: 'Kiểm tra phần đã dán' }).click();
  const report = sections(page).first();
  await expect(report.locator('.sum')).toContainText('1 cần xem lại, 1 ngoài phạm vi trang này');
  await expect(report.locator('.pair del')).toHaveText('bãi bỏ');
  await expect(report.locator('.pair ins')).toHaveText('bổ sung');
  await expectUsable(page);
});

test('what is pasted with its form keeps its links', async ({ page, baseURL }) => {
  await page.goto(PAGE);
  await page.locator('#dan').evaluate((box, address) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', `<p><a href="${address}">ở đây</a></p>`);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    (box as HTMLTextAreaElement).value = 'ở đây';
  }, `${baseURL}/chuong-trinh/#muc-ii-diem-9`);
  await page.getByRole('button', { name: 'Kiểm tra phần đã dán' }).click();
  await expect(sections(page).first()).toContainText('không có điểm 9, mục II');
});

test('a report can be used by everybody', async ({ page }) => {
  await page.goto(PAGE);
  await choose(page, 'co-loi.docx', 'mat-khau.pdf');
  await expect(sections(page)).toHaveCount(2);
  await page.locator('summary').first().click();
  await expectUsable(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectUsable(page, { looksAtColours: false });
});

test('nothing is wider than a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PAGE);
  await choose(page, 'co-loi.docx');
  await expect(sections(page)).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs, and what to do instead', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('#tep')).toBeHidden();
  });
});
