import { expect, test } from '@playwright/test';
import { eachProvision } from '../../src/domain/provision/tree.ts';
import {
  ADDRESS,
  clipboard,
  digest,
  FULL,
  ID,
  openOthers,
  openSheet,
  programme,
  SHORT,
  say,
  sheet,
  trigger,
} from './citeSheet.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('what is copied', () => {
  test('link, dated link and citations', async ({ page, baseURL }) => {
    await openSheet(page);
    await openOthers(page);
    const copy = async (name: string) => {
      await sheet(page).getByRole('button', { name, exact: true }).click();
      await expect(say(page)).toHaveText(/^Đã sao chép /);
      return clipboard(page);
    };
    expect(await copy('Sao chép liên kết')).toBe(`${baseURL}${ADDRESS}`);
    expect(await copy('Sao chép cách dẫn chiếu')).toBe(FULL);
    expect(await copy('Sao chép cách dẫn chiếu ngắn')).toBe(SHORT);
    await sheet(page)
      .getByLabel(/mã phiên bản/)
      .check();
    expect(await copy('Sao chép liên kết')).toBe(`${baseURL}${ADDRESS}?v=${digest(ID)}`);
    const snippet = await copy('Sao chép mã nhúng');
    expect(snippet).toContain(`<iframe src="${baseURL}/nhung${ADDRESS}" title="${SHORT}"`);
  });

  test('words, citation and link, as plain text and for Word with the link live', async ({
    page,
    baseURL,
  }) => {
    await openSheet(page);
    await openOthers(page);
    const words = (await page.locator(`#${ID} > .row > :first-child`).textContent())!.trim();
    await sheet(page).getByRole('button', { name: 'Sao chép văn bản thuần' }).click();
    await expect(say(page)).toHaveText(/^Đã sao chép /);
    expect(await clipboard(page)).toBe(`${words}\n(${FULL})\n${baseURL}${ADDRESS}`);
    await sheet(page).getByRole('button', { name: 'Sao chép', exact: true }).click();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.clipboard.read())[0]!.types))
      .toContain('text/html');
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(pasted.html).toContain(`<a href="${baseURL}${ADDRESS}">${baseURL}${ADDRESS}</a>`);
    expect(pasted.html).toContain(`(${FULL})`);
    expect(pasted.text).toBe(`${words}\n(${FULL})\n${baseURL}${ADDRESS}`);
  });

  test('also where the clipboard is not given to pages', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new Error('refused'));
      Object.assign(Clipboard.prototype, { writeText: refuse, write: refuse });
    });
    await openSheet(page);
    await openOthers(page);
    await sheet(page).getByRole('button', { name: 'Sao chép', exact: true }).click();
    await expect(say(page)).toHaveText(/^Đã sao chép /);
    expect(await clipboard(page)).toContain(`(${FULL})\n${baseURL}${ADDRESS}`);
  });

  test('everything inside the clause comes with it', async ({ page }) => {
    await openSheet(page, '/chuong-trinh/', 'muc-ii-diem-1');
    await openOthers(page);
    await sheet(page).getByRole('button', { name: 'Sao chép văn bản thuần' }).click();
    await expect(say(page)).toHaveText(/^Đã sao chép /);
    const lines = (await clipboard(page)).split('\n');
    expect(lines).toHaveLength(4 + 2);
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['1/', '- ', '- ', '(C', '(đ', 'ht']);
  });

  test('the words that are selected, in a link that browsers open at them', async ({ page, baseURL }) => {
    await page.goto('/chuong-trinh/');
    const chosen = await page.evaluate((id) => {
      const line = document.querySelector(`#${id} > .row > :first-child`)!;
      const text = line.lastChild!;
      const range = document.createRange();
      const from = text.textContent!.indexOf('các khu phố có đông đảng viên');
      range.setStart(text, from);
      range.setEnd(text, from + 'các khu phố có đông đảng viên'.length);
      getSelection()!.addRange(range);
      return range.toString();
    }, ID);
    expect(chosen).toBe('các khu phố có đông đảng viên');
    await trigger(page).click();
    await sheet(page).getByRole('button', { name: 'Sao chép liên kết tới chữ đang chọn' }).click();
    await expect(say(page)).toHaveText(/^Đã sao chép /);
    const link = await clipboard(page);
    expect(decodeURIComponent(link)).toBe(`${baseURL}${ADDRESS}#${ID}:~:text=${chosen}`);
    // Let go of, the words are no longer offered: neither after the sheet, nor after a tap beside them.
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await page.locator('h1').first().click();
    await trigger(page).click();
    await expect(sheet(page).getByRole('heading', { name: 'Cách dẫn chiếu', exact: true })).toBeVisible();
    await expect(sheet(page).getByText('Chữ đang chọn')).toHaveCount(0);
  });

  test('from the page of the clause, too', async ({ page, baseURL }) => {
    await openSheet(page, ADDRESS);
    await sheet(page).getByRole('button', { name: 'Sao chép liên kết', exact: true }).click();
    await expect(say(page)).toHaveText(/^Đã sao chép /);
    expect(await clipboard(page)).toBe(`${baseURL}${ADDRESS}`);
  });
});

/** So many clauses of each kind of place (title, section, point, dash, paragraph …). */
const SAMPLE = 2;

test('the digest that is read from the page is that of the content, for each kind of clause', async ({
  page,
}) => {
  await page.goto('/chuong-trinh/');
  const cited = [...eachProvision(programme.tree.provisions)].filter(
    ({ id, text }) => text.value !== '' && !id.startsWith('chu-ky'),
  );
  const kinds = Map.groupBy(cited, ({ id }) => id.replace(/-(?:\d+|[ivx]+)(?=-|$)/g, ''));
  const dated: Record<string, string> = {};
  for (const { id } of [...kinds.values()].flatMap((alike) => alike.slice(0, SAMPLE))) {
    await trigger(page, id).click();
    await openOthers(page);
    await sheet(page)
      .getByLabel(/mã phiên bản/)
      .check();
    dated[id] = new URL(
      await sheet(page).locator('details .cite-value').first().innerText(),
    ).searchParams.get('v')!;
    await page.keyboard.press('Escape');
  }
  expect(dated).toEqual(Object.fromEntries(Object.keys(dated).map((id) => [id, digest(id)])));
  expect(kinds.size).toBeGreaterThan(5);
});
