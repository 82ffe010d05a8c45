/**
 * A site with programmes beside its own, through the whole. The length comes from one build and one server, made here,
 * that all these tests share.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { hasOwnCard } from '../../src/domain/clauseUrls.ts';
import { documentOfAddress } from '../../src/domain/documentAddress.ts';
import { parseRegister } from '../../src/domain/permanence/parseRegister.ts';
import {
  BARE_PAGE,
  contentWithFurther,
  FURTHER,
  FURTHER_NAME,
  FURTHER_PAGE,
  PROVED,
} from '../furtherProgramme.ts';
import { removeFolder } from '../plantedContent.ts';
import { bringUpToDate, expectSuccess, LOCK } from '../publishedContent.ts';
import { type BuiltPage, builtPages, pageAt } from '../site/builtPages.ts';
import { HTML_RULES } from '../site/htmlRules.ts';
import { goToSearchBox, openPage } from './openPage.ts';
import { type BuiltSite, siteOf } from './siteOf.ts';
import { expectUsable } from './usable.ts';

test.describe.configure({ mode: 'serial' });

const CLAUSE = `${FURTHER_PAGE}muc-i-diem-1/`;
const TASKS = `${FURTHER_PAGE}nhiem-vu/`;
let site: BuiltSite | undefined;
let root: string;
let pages: readonly BuiltPage[];
const file = (path: string) => readFileSync(join(site!.out, path), 'utf8');
const textOf = (path: string, selector: string) => {
  const found = pageAt(pages, path).root.querySelector(selector);
  return (found?.text ?? '').replace(/\s+/g, ' ').trim();
};

test.beforeAll(async () => {
  test.setTimeout(600_000);
  root = contentWithFurther();
  expectSuccess(bringUpToDate(root, '2026-11-24', { new: true }));
  site = await siteOf(root);
  pages = builtPages(site.out);
});
test.afterAll(() => {
  site?.stop();
  removeFolder(root);
});

test.describe('the files of the site', () => {
  test('hold a page for each registered address, with its card, frame and oEmbed answer', () => {
    const { register } = parseRegister(readFileSync(join(root, LOCK), 'utf8'), LOCK);
    const addresses = [...register.keys()].filter(
      (one) => one.startsWith(FURTHER_PAGE) || one.startsWith(BARE_PAGE),
    );
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) {
      const [path = '', id] = address.split('#');
      const page = pageAt(pages, path);
      if (id) expect(page.root.getElementById(id), address).not.toBeNull();
      const { provision } = id ? {} : (documentOfAddress(path) ?? {});
      if (!provision) continue;
      if (hasOwnCard(provision))
        expect(existsSync(join(site!.out, 'the', `${path.slice(0, -1)}.png`)), `card of ${path}`).toBe(true);
      expect(existsSync(join(site!.out, 'nhung', path, 'index.html')), `frame of ${path}`).toBe(true);
    }
    expect(JSON.parse(file(`du-lieu/oembed/${FURTHER}/muc-i.json`)).html).toContain(
      `/nhung${FURTHER_PAGE}muc-i/`,
    );
  });

  test('lead nowhere that is not there, and are sound HTML', async () => {
    const broken = pages.flatMap(({ path, root: page }) =>
      page.querySelectorAll('a[href^="/"]').flatMap((link) => {
        const [target = '', id] = link.getAttribute('href')!.split(/[?#]/);
        const found = existsSync(join(site!.out, target.endsWith('/') ? `${target}index.html` : target));
        return found && id !== '' ? [] : [`${path} → ${link.getAttribute('href')}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
    const validator = new HtmlValidate(HTML_RULES);
    const own = pages.filter(({ path }) => /chuong-trinh\/(?:thu-nghiem|khong-giao)/.test(path));
    const others = ['/co-quan/ban-to-chuc-thanh-uy/', '/so-do/', '/'].map((path) => pageAt(pages, path));
    for (const { html, path } of [...own, ...others]) {
      const { results } = await validator.validateString(html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual(
        [],
      );
    }
  });

  test('have its tasks as data of its own, and the own ones where they were', () => {
    const rows = JSON.parse(file('du-lieu/nhiem-vu/thu-nghiem-2004.json')) as {
      address: string;
      due: string;
    }[];
    expect(rows.map(({ due }) => due)).toEqual(['2004-Q2', '2004-09', '']);
    for (const { address } of rows) expect(address).toContain(`${FURTHER_PAGE}#`);
    expect(file('du-lieu/nhiem-vu/thu-nghiem-2004.csv').trim().split('\r\n')).toHaveLength(4);
    expect(file('du-lieu/nhiem-vu/thu-nghiem-2004.ics')).toContain(`UID:muc-i-diem-1-viec-1@${FURTHER}`);
    expect(file('du-lieu/nhiem-vu.json')).not.toContain(FURTHER_PAGE);
    expect(file('_headers')).toContain(
      '/du-lieu/nhiem-vu/thu-nghiem-2004.ics\n  Content-Type: text/calendar',
    );
    expect(existsSync(join(site!.out, 'du-lieu/nhiem-vu/khong-giao-viec.json'))).toBe(false);
  });

  test('tell of it in the map of the site for programs, for models and of citations', () => {
    for (const name of ['sitemap-0.xml', 'llms.txt', 'du-lieu/van-ban.json'])
      expect(file(name), name).toContain(FURTHER_PAGE);
    const { nodes } = JSON.parse(file('du-lieu/so-do.json')) as { nodes: { id: string; url: string }[] };
    expect(nodes).toContainEqual(
      expect.objectContaining({ id: `${FURTHER}#muc-i-diem-1`, url: `${FURTHER_PAGE}#muc-i-diem-1` }),
    );
  });
});

test.describe('what readers are told', () => {
  test('of a fact that one of its clauses proves', () => {
    const proof = pageAt(pages, `/van-ban/${PROVED}/`).root.querySelector(
      `a[href="${FURTHER_PAGE}#muc-ii-diem-1"]`,
    );
    expect(proof?.text).toBe(`II.1, ${FURTHER_NAME}`);
  });

  test('on the page of a document that it cites, and of a body that it charges', () => {
    expect(textOf('/van-ban/nghi-dinh-29-1998-nd-cp/', '.answer-first')).toContain(`${FURTHER_NAME} giao`);
    expect(textOf('/van-ban/nghi-dinh-29-1998-nd-cp/', '.answer-first')).toContain('Chương trình giao');
    expect(textOf('/co-quan/ban-to-chuc-thanh-uy/', '#viec-thu-nghiem-2004-lead')).toContain(FURTHER_NAME);
    expect(textOf('/co-quan/ban-to-chuc-thanh-uy/', '#viec-lead')).toMatch(/^Chủ trì Lọc/);
  });

  test('at the clause of the own programme that it cites, and on the map', () => {
    expect(textOf('/chuong-trinh/', '#muc-ii-diem-1 .cited')).toContain(`Mở đầu 2, ${FURTHER_NAME}`);
    expect(textOf('/so-do/', 'main')).toContain(`${FURTHER_NAME} dẫn chiếu`);
  });

  test('of its summary, its later law, and where nothing is ordered, of no tasks', () => {
    expect(textOf(FURTHER_PAGE, '#tom-tat')).toContain('Phần mở đầu Mở đầu Lập tổ giúp việc');
    expect(textOf(CLAUSE, '#ve-sau')).toContain('khu phố thử nghiệm đổi tên');
    expect(pageAt(pages, BARE_PAGE).root.querySelector('#tom-tat')).toBeNull();
    expect(textOf(BARE_PAGE, '#muc-i-diem-1')).toContain('Không giao việc');
  });
});

test('its text, a clause, its tasks and a text without facts can be used by everybody', async ({ page }) => {
  for (const path of [FURTHER_PAGE, CLAUSE, TASKS, BARE_PAGE]) {
    await openPage(page, site!.address + path);
    await expectUsable(page);
  }
});

test('its tasks are filtered, and the answer stands in an address of its own', async ({ page }) => {
  await page.goto(site!.address + TASKS);
  await page.locator('select[name="co-quan"]').selectOption('ban-dan-van-thanh-uy');
  await expect(page.locator('#tra-loi')).toHaveText('1 nhiệm vụ, xong chậm nhất 30/6/2004.');
  await expect(page).toHaveURL(`${site!.address}${TASKS}?co-quan=ban-dan-van-thanh-uy`);
  await page.locator('#cac-nhom li:not([hidden]) a').click();
  await expect(page).toHaveURL(`${site!.address}${FURTHER_PAGE}#mo-dau-doan-1`);
});

test.describe('search', () => {
  const first = (page: Page) => page.locator('#ket-qua > li a').first();
  for (const [query, url, words] of [
    ['905-CTr/TU', FURTHER_PAGE, FURTHER_NAME],
    ['II.1', '/chuong-trinh/#muc-ii-diem-1', 'Chương trình › II.1'],
    ['II.1 chương trình 905-CTr/TU', `${FURTHER_PAGE}#muc-ii-diem-1`, `${FURTHER_NAME} › II.1`],
    ['họp dân để bàn việc chung', `${FURTHER_PAGE}?tim=`, `${FURTHER_NAME} › `],
  ] as const)
    test(`“${query}” finds what it names`, async ({ page }) => {
      await openPage(page, `${site!.address}/tim-kiem/?q=${encodeURIComponent(query)}`);
      await expect(first(page)).toHaveAttribute(
        'href',
        new RegExp(`^(?:${site!.address})?${url.replaceAll('?', '\\?')}`),
      );
      await expect(first(page)).toContainText(words);
    });

  test('suggests it while its number is typed', async ({ page }) => {
    await page.goto(site!.address);
    await (await goToSearchBox(page)).pressSequentially('ctr 905');
    await expect(page.getByRole('option').first()).toContainText(FURTHER_NAME);
  });
});

test('a clause of it goes into the kit by its address, beside the own one of the same place', async ({
  page,
}) => {
  await page.goto(`${site!.address}/tai-lieu/?c=muc-i-diem-1`);
  await page.locator('#them-vao input').fill(`${site!.address}${CLAUSE}`);
  await page.locator('#them-vao button').click();
  const rows = page.locator('#bo-danh-sach > li');
  await expect(rows).toHaveCount(2);
  await expect(rows.last().locator('.source a')).toHaveText(
    /^điểm 1, mục I, Chương trình hành động số 905-CTr\/TU/,
  );
  await expect(rows.last().locator('.source a')).toHaveAttribute(
    'href',
    new RegExp(`^${site!.address}${CLAUSE}\\?v=[0-9a-f]{8}$`),
  );
  await rows.last().locator('.source a').click();
  await expect(page.locator('h1')).toHaveText(/Điểm\s1,\smục\sI/);
  await page.goto(`${site!.address}/tai-lieu/?c=muc-i-diem-1,${FURTHER}~muc-i-diem-1`);
  await expect(rows).toHaveCount(2);
});
