import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardIdOf } from '../../src/domain/cardId.ts';
import { builtPages, isFrame, OUT, pageAt, report } from './builtPages.ts';

const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const idsOf = new Map(
  pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

interface Link {
  path: string;
  href: string;
  tag: string;
  rel: string;
}
const links: Link[] = pages.flatMap(({ path, root }) =>
  root.querySelectorAll('[href], [src], form[action]').map((element) => ({
    path,
    href: element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action')!,
    tag: element.tagName.toLowerCase(),
    rel: element.getAttribute('rel') ?? '',
  })),
);
const isExternal = ({ path, href }: Link) =>
  new URL(href, new URL(path, SITE)).origin !== new URL(SITE).origin;

/** Why an internal address leads nowhere, or undefined when it arrives. */
function fault({ path, href }: Link): string | undefined {
  const { pathname, hash } = new URL(href, new URL(path, SITE));
  const target = decodeURIComponent(pathname);
  const page = byPath.get(target);
  if (!page)
    return existsSync(join(OUT, target)) && !target.endsWith('/') ? undefined : `${path}: no page ${href}`;
  if (hash === '' || idsOf.get(target)!.has(decodeURIComponent(hash.slice(1)))) return undefined;
  return `${path}: no place ${href}`;
}

describe('links', () => {
  it('inside the site all lead to a page and, with a fragment, to a place on it', () => {
    const internal = links.filter((link) => !isExternal(link));
    const faults = internal.flatMap((link) => fault(link) ?? []);
    report(`internal links: ${internal.length}, of which ${faults.length} lead nowhere`);
    expect(faults).toEqual([]);
  });

  it('to other sites are plain links marked as external, and nothing else is loaded from there', () => {
    const external = links.filter(isExternal);
    const wrong = external.filter(({ tag, rel }) => tag !== 'a' || !rel.split(' ').includes('external'));
    expect(wrong).toEqual([]);
  });

  it('never open a new window or point to a place without an address', () => {
    // In a frame a link must say that it leads out of it.
    const found = pages.flatMap((page) =>
      page.root.querySelectorAll(isFrame(page) ? 'a:not([href])' : '[target], a:not([href])'),
    );
    expect(found.map(String)).toEqual([]);
  });
});

/** Attributes that name an element of the same page. */
const REFERENCES = [
  'popovertarget',
  'for',
  'aria-controls',
  'aria-labelledby',
  'aria-describedby',
  'form',
  'list',
];

it('a citation and a note among the words of the programme each have a card, and no card is without one', () => {
  const { root } = pageAt(pages, '/chuong-trinh/');
  const links = root
    .querySelectorAll('.row > h1 a, .row > p a, .row > h2 a')
    .filter((a) => !a.classList.contains('no'));
  const called = new Set(links.map((link) => cardIdOf(link.getAttribute('href')!)));
  expect([...called].sort()).toEqual(
    root
      .querySelectorAll('.card')
      .map(({ id }) => id)
      .sort(),
  );
});

describe('ids', () => {
  it.each(REFERENCES)('named by %s exist on the page', (attribute) => {
    const missing = pages.flatMap(({ path, root }) =>
      root.querySelectorAll(`[${attribute}]`).flatMap((element) =>
        element
          .getAttribute(attribute)!
          .split(/\s+/)
          .filter((id) => !idsOf.get(path)!.has(id))
          .map((id) => `${path} ${attribute}=${id}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('are given once a page', () => {
    for (const { path, root } of pages) {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });
});
