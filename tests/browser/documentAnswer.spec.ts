import { expect, type Locator, type Page, test } from '@playwright/test';
import { loadCorpus } from '../../src/corpus/load.ts';
import { standingOf } from '../../src/corpus/standing/standing.ts';
import { documentName } from '../../src/domain/document/name.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';

const corpus = loadCorpus(process.cwd());
const name = (id: string) => documentName(corpus.documents.get(id)!.metadata);

test.use({ viewport: { width: 360, height: 740 } });

/** Seen whole without scrolling: above the bar at the thumb. */
async function expectInSight(page: Page, what: Locator): Promise<void> {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const { y, height } = (await what.boundingBox())!;
  const bar = (await page.locator('.thumb').boundingBox())!;
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThanOrEqual(bar.y);
}

test('from home in two taps, nothing scrolled: what replaced Nghị định 29/1998', async ({ page }) => {
  await page.goto('/');
  const way = page.getByRole('link', { name: /15 văn bản được dẫn chiếu/ });
  await expectInSight(page, way);
  await way.click();
  const row = page.locator('a.row-link', { hasText: 'Nghị định 29/1998/NĐ-CP' }).first();
  await expect(row).toContainText('Nay áp dụng: Luật 10/2022/QH15');
  await expectInSight(page, row);
  await row.click();
  await expect(page).toHaveURL(/\/nghi-dinh-29-1998-nd-cp\/$/);
  await expectInSight(page, page.locator('.force'));
  await expectInSight(page, page.locator('a.now'));
});

/** So many documents are looked at: those whose answer takes most lines. */
const LONGEST = 24;
/** What a document says first, as `tests/site/answers.test.ts` holds it against every page. */
const answerOf = (id: string) => {
  const { phrase = '', now } = standingOf(corpus, id);
  return `${name(id)} ${phrase} ${now ? name(now.document) : ''}`;
};

test('a document says on the first screen what it is, whether it is in force, what applies now, however long', async ({
  page,
}) => {
  const ids = [...corpus.documents.keys()]
    .filter((id) => id !== OWN_PROGRAMME)
    .sort((a, b) => answerOf(b).length - answerOf(a).length);
  const faults: string[] = [];
  for (const id of ids.slice(0, LONGEST)) {
    await page.goto(documentUrl(id), { waitUntil: 'domcontentloaded' });
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('.thumb')!.getBoundingClientRect().top;
      return ['h1', '.force', 'main a.now'].filter((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box && (scrollY !== 0 || box.top <= 0 || box.bottom > bar);
      });
    });
    faults.push(...hidden.map((one) => `${id}: ${one}`));
  }
  expect(faults).toEqual([]);
});

test('326-QĐ/TU: what is known, what is not and where it is cited, on one screen', async ({ page }) => {
  await page.goto(documentUrl('quy-dinh-326-qd-tu'));
  await expectInSight(page, page.locator('.answer-first'));
  await expect(page.locator('.answer-first')).toContainText('Còn được viện dẫn năm 2002');
  await expect(page.locator('.answer-first')).toContainText('Ban Tổ chức Thành ủy sơ kết Quy định 326-QĐ/TU');
  await expect(page.locator('.answer-first')).toContainText(
    'Chưa biết: tên đầy đủ, ngày ban hành, người ký, hiệu lực hiện nay.',
  );
  await expectInSight(page, page.locator('.passage'));
  await expect(page.locator('.passage .row-link')).toHaveText('Đọc II.1 trong chương trình');
});

test('the list shows its first answer on the first screen, and is at most six screens long', async ({
  page,
}) => {
  await page.goto('/van-ban/');
  const first = page.locator('#danh-sach .row-link').first();
  await expect(first).toContainText('Nay áp dụng: ');
  await expectInSight(page, first);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * 740);
});
