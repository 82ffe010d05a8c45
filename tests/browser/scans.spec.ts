/** A document with pictures of its paper, from the declared page to the reader. One build, shared by all these tests. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { parseRegister } from '../../src/domain/permanence/parseRegister.ts';
import { MOST_SCAN_BYTES } from '../../src/render/scanPicture.ts';
import { plant, removeFolder } from '../plantedContent.ts';
import { bringUpToDate, expectSuccess, LOCK } from '../publishedContent.ts';
import { contentWithScans, SCANNED, SCANNED_PAGE } from '../scannedDocument.ts';
import { type BuiltPage, builtPages, pageAt } from '../site/builtPages.ts';
import { HTML_RULES } from '../site/htmlRules.ts';
import { expectNothingSideways } from './nothingSideways.ts';
import { type BuiltSite, siteOf } from './siteOf.ts';
import { smallTargets } from './targets.ts';
import { expectUsable } from './usable.ts';

test.describe.configure({ mode: 'serial' });

const PAPER = `${SCANNED_PAGE}anh/`;
/** A document of which the site has no words, and whose pictures are kept elsewhere. */
const KEPT = 'quyet-dinh-96-qd-tu';
let site: BuiltSite | undefined;
let root: string;
let pages: readonly BuiltPage[];
const textOf = (path: string, selector: string) =>
  pageAt(pages, path)
    .root.querySelectorAll(selector)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());

test.beforeAll(async () => {
  test.setTimeout(600_000);
  root = await contentWithScans();
  plant(
    root,
    `content/documents/${KEPT}.mdx`,
    /\nstatus:/,
    '\nscans:\n  - { file: 1.jpg }\nscansKept: "Kho lưu trữ đặt ra để thử, hộp 12"\nstatus:',
  );
  expectSuccess(bringUpToDate(root, '2026-11-25'));
  site = await siteOf(root);
  pages = builtPages(site.out);
});
test.afterAll(() => {
  site?.stop();
  removeFolder(root);
});

test.describe('the files of the site', () => {
  test('hold each page of paper in two widths, light enough, and no original', async () => {
    const folder = join(site!.out, PAPER);
    expect(readdirSync(folder).sort()).toEqual(
      [
        'index.html',
        ...[1, 2, 3, 4].flatMap((page) => [640, 1240].map((width) => `${page}-${width}.webp`)),
      ].sort(),
    );
    for (const page of [1, 2, 3, 4])
      for (const width of [640, 1240] as const) {
        const file = join(folder, `${page}-${width}.webp`);
        expect(statSync(file).size, file).toBeLessThanOrEqual(MOST_SCAN_BYTES[width]);
        const { width: across, height, exif } = await sharp(file).metadata();
        expect([across, Math.round((height! / across!) * 100), exif]).toEqual([width, 141, undefined]);
      }
  });

  test('register the page of pictures, and are sound HTML', async () => {
    const { register } = parseRegister(readFileSync(join(root, LOCK), 'utf8'), LOCK);
    expect(register.has(PAPER)).toBe(true);
    const validator = new HtmlValidate(HTML_RULES);
    for (const path of [PAPER, SCANNED_PAGE, `${SCANNED_PAGE}dieu-4/`, `/van-ban/${KEPT}/anh/`]) {
      const { results } = await validator.validateString(pageAt(pages, path).html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual(
        [],
      );
    }
    expect(readFileSync(join(site!.out, 'sitemap-0.xml'), 'utf8')).toContain(PAPER);
  });

  test('leave the pictures out of what is saved for reading offline', () => {
    const catalogue = readFileSync(join(site!.out, 'ngoai-tuyen/danh-muc.json'), 'utf8');
    expect(catalogue).toContain(`"${PAPER}"`);
    expect(catalogue).not.toContain('.webp');
  });

  test('lead nowhere that is not there', () => {
    const broken = pages
      .filter(({ path }) => path.includes(SCANNED) || path.includes('/anh/'))
      .flatMap(({ path, root: page }) =>
        page.querySelectorAll('a[href^="/"], img').flatMap((one) => {
          const href = (one.getAttribute('href') ?? one.getAttribute('src'))!;
          const [target = '', id] = href.split(/[?#]/);
          const isThere = existsSync(join(site!.out, target.endsWith('/') ? `${target}index.html` : target));
          const isPlace = !id || !target.endsWith('/') || pageAt(pages, target).root.getElementById(id);
          return isThere && isPlace ? [] : [`${path} → ${href}`];
        }),
      );
    expect(broken).toEqual([]);
  });
});

test.describe('what readers are told', () => {
  test('on the page of the document, in one line', () => {
    expect(textOf(SCANNED_PAGE, `a[href="${PAPER}"]`)).toEqual([
      'Ảnh bản gốc: 4 trangđã soát hai lần 1 trang, đã soát một lần 1 trang, chưa soát 2 trang',
    ]);
    expect(textOf(`/van-ban/${KEPT}/`, `a[href="/van-ban/${KEPT}/anh/"]`)).toEqual([
      'Ảnh bản gốc: 1 trangcâu chữ chưa chép vào trang',
    ]);
  });

  test('beside the first clause of each page of paper, and on each clause’s own page', () => {
    const ways = pageAt(pages, SCANNED_PAGE).root.querySelectorAll('.side a[href*="/anh/"]');
    expect(ways.map((one) => `${one.getAttribute('href')} ${one.text}`)).toEqual(
      [1, 2, 4].map((page) => `${PAPER}#trang-${page} Ảnh bản gốc, trang ${page}`),
    );
    for (const [clause, page] of [
      ['tieu-de', 1],
      ['dieu-1', 1],
      ['dieu-2-khoan-2', 2],
      ['dieu-3', 2],
      ['dieu-5', 4],
    ] as const)
      expect(textOf(`${SCANNED_PAGE}${clause}/`, `a[href="${PAPER}#trang-${page}"]`), clause).toContain(
        `Ảnh bản gốc, trang ${page}`,
      );
  });

  test('page by page: who proofread it, and what begins on it', () => {
    expect(textOf(PAPER, 'section > p.small')).toEqual([
      'Đã soát hai lần: Nguyễn Văn Thử (20/11/2026), Trần Thị Soát (24/11/2026).',
      'Đã soát một lần: Nguyễn Văn Thử (21/11/2026).',
      'Chưa soát.',
      'Chưa soát.',
    ]);
    expect(textOf(PAPER, 'section:nth-of-type(2) .begun a')).toEqual(['Điều 2', 'Điều 3']);
    expect(textOf(PAPER, 'section:nth-of-type(3) .begun a')).toEqual([]);
    expect(textOf(`/van-ban/${KEPT}/anh/`, '.no-picture')).toEqual([
      'Ảnh trang này cất ở: Kho lưu trữ đặt ra để thử, hộp 12.',
    ]);
  });

  test('in one line on the page about the site', () => {
    expect(textOf('/gioi-thieu/', 'main p').filter((one) => one.includes('ảnh bản gốc'))).toEqual([
      'Có ảnh bản gốc của 2 văn bản, 5 trang; 4 trang đã chép câu chữ: đã soát hai lần 1 trang, đã soát một lần 1 trang, chưa soát 2 trang. Soát hai lần là do hai người khác nhau đọc từng chữ cùng với ảnh.',
    ]);
  });
});

const look = (page: Page, path: string, width: number) =>
  page.setViewportSize({ width, height: 800 }).then(() => page.goto(site!.address + path));

for (const width of [320, 360, 1280])
  test(`at ${width} px the pictures can be used by everybody @width`, async ({ page }) => {
    for (const path of [PAPER, SCANNED_PAGE, `${SCANNED_PAGE}dieu-4/`, `/van-ban/${KEPT}/anh/`]) {
      await look(page, path, width);
      await expectUsable(page, { within: 'main', looksAtColours: width === 360 });
      const own = path.endsWith('/anh/') ? 'main' : 'main :is(.side, .way, p:has(> .row-link))';
      expect(await smallTargets(page, own), path).toEqual([]);
      if (width === 320) await expectNothingSideways(page, path);
    }
  });

test('pictures far below are not asked for, and nothing moves when one comes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('.webp') && asked.push(request.url()));
  await look(page, PAPER, 360);
  const place = () => page.locator('#trang-4').evaluate((one) => (one as HTMLElement).offsetTop);
  const before = await place();
  await page.locator('#trang-1 img').scrollIntoViewIfNeeded();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked.some((url) => url.includes('/4-'))).toBe(false);
  await page.locator('#trang-4 img').scrollIntoViewIfNeeded();
  await expect.poll(() => asked.some((url) => url.includes('/4-'))).toBe(true);
  await expect
    .poll(() => page.locator('#trang-4 img').evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(await place()).toBe(before);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('a clause leads to its page of paper, and the paper back to the clause', async ({ page }) => {
    await look(page, `${SCANNED_PAGE}dieu-4/`, 360);
    await page.getByRole('link', { name: 'Ảnh bản gốc, trang 4' }).click();
    await expect(page).toHaveURL(`${site!.address}${PAPER}#trang-4`);
    await expect(page.locator('#trang-4')).toBeInViewport();
    await page.locator('#trang-4').getByRole('link', { name: 'Điều 5' }).click();
    await expect(page).toHaveURL(`${site!.address}${SCANNED_PAGE}#dieu-5`);
  });
});
