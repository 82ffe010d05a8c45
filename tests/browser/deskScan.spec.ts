/** A scan on the desk; where the reader of pictures is not installed, the test says so and is left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect as quick, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { isOcrInstalled } from '../../src/import/read/scan/ocr.ts';
import { type OpenDesk, openDesk } from './openDesk.ts';

// Two pages are read in seconds or in minutes: it is the machine's other work that decides.
const expect = quick.configure({ timeout: 300_000 });
test.describe.configure({ timeout: 900_000 });

let desk: OpenDesk;
test.skip(!isOcrInstalled(), 'Bộ đọc chữ trên ảnh chưa được cài: npm run import:ocr.');
test.beforeAll(async () => {
  desk = await openDesk();
});
test.afterAll(() => desk.close());
test.use({ viewport: { width: 1280, height: 800 } });

const HEAD = `<table><tr><td><b>CHÍNH PHỦ</b><br>_______<br>Số: 902/2019/NĐ-CP</td>
<td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br><i>Hà Nội, ngày 06 tháng 3 năm 2019</i></td></tr></table>
<h1>NGHỊ ĐỊNH</h1><h2>Quy định về tủ sách pháp luật ở xã, phường</h2>`;
const ARTICLES = [
  ['Điều 1. Phạm vi điều chỉnh', 'Nghị định này quy định về tủ sách pháp luật ở xã, phường.'],
  ['Điều 2. Tủ sách', 'Mỗi xã, phường lập một tủ sách để nhân dân đến đọc.'],
  ['Điều 3. Kinh phí', 'Kinh phí do ngân sách xã, phường bảo đảm theo dự toán hằng năm.'],
  ['Điều 4. Hiệu lực', 'Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2019.'],
];

/** Two sheets as a flatbed makes them: pictures of 200 dots an inch in a PDF, without a letter in it. */
async function scan(browser: Browser): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: 794, height: 1123 },
    deviceScaleFactor: 200 / 96,
  });
  const page = await context.newPage();
  const pdf = await PDFDocument.create();
  for (const half of [ARTICLES.slice(0, 2), ARTICLES.slice(2)]) {
    const words = half.map(([title, text]) => `<p><b>${title}</b></p><p>${text}</p>`).join('');
    await page.setContent(`<style>body{margin:96px 80px;font:21px/1.5 "Noto Serif",serif}td{width:50%;text-align:center}h1,h2{font-size:21px;text-align:center}table{width:100%}</style>
${pdf.getPageCount() === 0 ? HEAD : ''}${words}`);
    const picture = await pdf.embedJpg(await page.screenshot({ type: 'jpeg', quality: 70 }));
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  await context.close();
  return Buffer.from(await pdf.save());
}

test('a scan of two pages is proofread beside its pages, and saved', async ({ page, browser }) => {
  const file = { name: 'bản quét.pdf', mimeType: 'application/pdf', buffer: await scan(browser) };
  await page.goto(desk.address);
  await page.getByLabel('Chọn tệp văn bản').setInputFiles(file);
  await expect(page.getByText(/trang quét/)).toBeVisible();
  const sheets = page.locator('.sheet-of-paper');
  await expect(sheets).toHaveCount(2);
  await expect(page.getByAltText('Trang 1 của bản quét')).toBeVisible();
  await expect(page.locator('.fault-box summary')).toHaveText(/lỗi$/u);

  // The word under the caret is lit on its page.
  const look = async (name: string) => {
    const shots = process.env['SCREENSHOTS'];
    for (const width of shots ? [1280, 1024] : [])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(shots!, `${name}-${width}-${colorScheme}.png`) });
      }
  };
  const line = page.locator('.cm-line', { hasText: 'một tủ sách' });
  await line.click();
  await page.keyboard.press('Home');
  const lit = page.locator('.place.lit');
  await expect(lit).toHaveCount(1);
  const before = await lit.boundingBox();
  await page.keyboard.press('End');
  await expect.poll(async () => (await lit.boundingBox())?.x).not.toBe(before?.x);
  // And a word that is clicked on the page is chosen in the text, to be typed over.
  await sheets.nth(1).locator('.place').last().click();
  await expect(page.locator('.cm-activeLine')).toContainText('có hiệu lực từ ngày');
  const unsure = await page.locator('.cm-lintRange-warning').count();
  if (unsure > 0) {
    await page.keyboard.press('F8');
    await expect(page.locator('.place.lit.unsure')).toHaveCount(1);
  }
  for (const [title, text] of ARTICLES) {
    await expect.soft(page.locator('.cm-content'), 'read').toContainText(title!);
    await expect.soft(page.locator('.cm-content'), 'read').toContainText(text!);
  }
  await look('scan');
  await page.getByRole('button', { name: 'Lưu …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Giữ ảnh 2 trang giấy/).check();
  await look('scan-saving');
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(dialog).toContainText('Đã lưu');
  await look('scan-saved');
  // Under whatever name the sheet's number gave it.
  const folder = join(desk.root, 'content/documents');
  const saved = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const own = saved.filter((text) => text.includes('Mỗi xã, phường lập một tủ sách để nhân dân đến đọc.'));
  expect(own).toHaveLength(1);
  // Its paper is kept with it, each page with the article that begins there, and goes with it.
  expect(own[0]).toMatch(/^scans:\n.*file: "1\.jpg".*\n.*file: "2\.jpg", begins: dieu-3/m);
  const pictures = readdirSync(join(desk.root, 'content/scans'), { recursive: true, encoding: 'utf8' });
  expect(pictures.filter((name) => name.endsWith('.jpg'))).toHaveLength(2);
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => existsSync(join(desk.root, 'content/scans'))).toBe(false);
});
