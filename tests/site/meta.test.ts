import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages, isFrame, isLeftBehind, OUT, oneSpaced } from './builtPages.ts';
import { onEach } from './onEach.ts';

const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
const allPages = builtPages();
const pages = allPages.filter((page) => !isFrame(page) && !isLeftBehind(page));
const metaOf = (root: HTMLElement, name: string) =>
  root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
const isIndexable = ({ root }: BuiltPage) => !metaOf(root, 'robots')?.includes('noindex');
const titleOf = ({ root }: BuiltPage) => root.querySelector('title')!.textContent;
/** A letter that only Vietnamese has: a sentence of any length holds one. */
const VIETNAMESE = /[ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹàáèéìíòóùúý]/i;

describe('each page', () => {
  it('says its language, title and description in Vietnamese', () =>
    onEach(pages, (page) => {
      const { root } = page;
      expect(root.querySelector('html')!.getAttribute('lang')).toBe('vi');
      const title = titleOf(page);
      const description = metaOf(root, 'description')!;
      expect(title).toMatch(VIETNAMESE);
      expect(title.length).toBeGreaterThanOrEqual(15);
      expect(title.length).toBeLessThanOrEqual(125);
      expect(description).toMatch(VIETNAMESE);
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(320);
      for (const words of [title, description]) {
        expect(words).toBe(oneSpaced(words));
        expect(words).toBe(words.normalize('NFC'));
        expect(words).not.toMatch(/undefined|null|\[object|NaN/);
      }
    }));

  it('that may be indexed has the card that a shared link shows', () =>
    onEach(pages.filter(isIndexable), ({ path, root }) => {
      expect(metaOf(root, 'og:url')).toBe(new URL(path, SITE).href);
      expect(metaOf(root, 'og:description')).toBe(metaOf(root, 'description'));
      expect(metaOf(root, 'og:locale')).toBe('vi_VN');
      for (const name of ['og:type', 'og:title', 'og:site_name', 'og:image:alt'])
        expect(metaOf(root, name), name).toBeTruthy();
    }));

  it('shows a picture of the site that exists', () => {
    const images = [...new Set(pages.map(({ root }) => metaOf(root, 'og:image')!))].map(
      (url) => new URL(url),
    );
    expect(images.map(({ origin }) => origin)).toEqual(images.map(() => new URL(SITE).origin));
    expect(images.filter(({ pathname }) => !existsSync(join(OUT, pathname))).map(({ href }) => href)).toEqual(
      [],
    );
  });

  it('has a title and a description of its own', () => {
    for (const read of [titleOf, ({ root }: BuiltPage) => metaOf(root, 'description')!]) {
      const seen = pages.map((page) => read(page));
      expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
    }
  });

  it('names itself as canonical when it may be indexed, and none when it may not', () => {
    for (const page of pages) {
      const canonical = page.root
        .querySelectorAll('link[rel="canonical"]')
        .map((link) => link.getAttribute('href'));
      expect(canonical, page.path).toEqual(isIndexable(page) ? [new URL(page.path, SITE).href] : []);
    }
  });

  it('has one h1 of the page, or the official title', () => {
    for (const { path, root } of pages) expect(root.querySelectorAll('h1').length, path).toBe(1);
  });
});

describe('the lists for machines', () => {
  it('sitemap: every page that may be indexed and nothing else', () => {
    const index = readFileSync(join(OUT, 'sitemap-index.xml'), 'utf8');
    const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
    const listed = maps.flatMap((map) =>
      [...readFileSync(join(OUT, map), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url),
    );
    expect(listed.sort()).toEqual(
      pages
        .filter(isIndexable)
        .map(({ path }) => new URL(path, SITE).href)
        .sort(),
    );
  });

  it('keeps frames and the page for lost addresses out of search engines', () => {
    expect(pages.filter((page) => !isIndexable(page)).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/404.html']),
    );
    expect(allPages.filter(isFrame).filter(isIndexable)).toEqual([]);
  });

  it('robots.txt: all is open, and where the sitemap is', () => {
    const robots = readFileSync(join(OUT, 'robots.txt'), 'utf8');
    expect(robots).toContain('User-agent: *');
    expect(robots).not.toMatch(/^Disallow: \/\s*$/m);
    expect(robots).toContain(`Sitemap: ${new URL('/sitemap-index.xml', SITE).href}`);
  });

  it('llms.txt: each document and each part of the programme, with addresses that exist', () => {
    const text = readFileSync(join(OUT, 'llms.txt'), 'utf8');
    const listed = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => new URL(url!));
    for (const { href, pathname, hash } of listed) {
      const page = pages.find(({ path }) => path === pathname);
      expect(page, href).toBeDefined();
      if (hash) expect(page!.root.getElementById(hash.slice(1)), href).toBeTruthy();
    }
    const documents = pages.filter(({ path }) => /^\/van-ban\/[a-z]+-[^/]+\/$/.test(path));
    const missing = documents.filter(({ path }) => !listed.some(({ pathname }) => pathname === path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});
