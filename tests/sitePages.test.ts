import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { LASTING_PAGES } from '../src/domain/permanence/sitePages.ts';

/** Pages without a promise: the page for lost addresses. */
const NOT_PROMISED = ['/404/'];

test('the pages whose addresses are promised are the pages there are', () => {
  const pages = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(astro|mdx|md)$/.test(entry.name))
    .map((entry) => relative('src/pages', join(entry.parentPath, entry.name)).split(sep).join('/'))
    // What begins with a line below is a part of pages, and no page (Astro, routing).
    .filter((file) => !file.includes('[') && !/(?:^|\/)_/.test(file))
    .map((file) =>
      `/${file.replace(/\.\w+$/, '').replace(/(^|\/)index$/, '$1')}/`.replace(/\/+$/, '/').replace('//', '/'),
    );
  const missing = pages.filter(
    (page) => !NOT_PROMISED.includes(page) && !LASTING_PAGES.includes(page as never),
  );
  expect(missing, 'add them to src/domain/permanence/sitePages.ts, then npm run permalinks').toEqual([]);
  expect(
    LASTING_PAGES.filter((page) => !pages.includes(page)),
    'a promised page has no route',
  ).toEqual([]);
});
