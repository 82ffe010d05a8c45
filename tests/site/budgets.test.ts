import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, pageAt, report } from './builtPages.ts';
import { fetchedBy, sum } from './fetched.ts';

const KIB = 1024;
const pages = builtPages();
const kib = (bytes: number) => (bytes / KIB).toFixed(1);

describe('/chuong-trinh/', () => {
  const fetched = fetchedBy(pageAt(pages, '/chuong-trinh/'));

  it('is at most 14 KiB of HTML, 20 KiB in all, in at most 4 requests', () => {
    const [html, all] = [5, 11].map((quality) => sum(fetched, quality as 5, 'html')).concat();
    report(
      `/chuong-trinh/: HTML ${kib(html!)} KiB (${kib(all!)} at brotli 11), all ${kib(sum(fetched, 5))} KiB (${kib(sum(fetched, 11))}), ${fetched.length} requests`,
    );
    // At the quality of a host that compresses on the fly.
    expect(sum(fetched, 5, 'html')).toBeLessThanOrEqual(14 * KIB);
    expect(sum(fetched, 5)).toBeLessThanOrEqual(20 * KIB);
    expect(fetched.length).toBeLessThanOrEqual(4);
  });
});

/** Pages that are a tool, each with a budget of its own (`searchCost.spec.ts`, `offline.test.ts`). */
const TOOLS = new Set(['/tim-kiem/', '/ngoai-tuyen/']);
/** Pages with a picture of their own. */
const PICTURES: Readonly<Record<string, number>> = { '/nhiem-vu/': 28, '/so-do/': 40 };

describe.each(Object.entries(PICTURES))('%s', (path, limit) => {
  it(`is at most ${limit} KiB in all, with its picture and its table`, () => {
    const fetched = fetchedBy(pageAt(pages, path));
    report(`${path}: ${kib(sum(fetched, 5))} KiB in all (${kib(sum(fetched, 11))} at brotli 11)`);
    expect(sum(fetched, 5)).toBeLessThanOrEqual(limit * KIB);
  });
});

describe('every page', () => {
  it.each([
    ['table', 'table{'],
    ['.kicker', '.kicker{'],
    ['.page > h2, .page > h3', '.page>h2'],
  ])('that has %s has its style: not every sheet does', (selector, rule) => {
    const bare = pages.filter(({ root, html }) => root.querySelector(selector) && !html.includes(rule));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  const measured = pages.map((page) => ({ page, fetched: fetchedBy(page) }));

  it('loads at most 4 KiB of script before the reader asks for anything', () => {
    const heaviest = measured
      .map(({ page, fetched }) => ({ path: page.path, size: sum(fetched, 5, 'script') }))
      .sort((a, b) => b.size - a.size)[0]!;
    report(`most script: ${heaviest.path}, ${kib(heaviest.size)} KiB`);
    const over = measured.filter(
      ({ page, fetched }) => !TOOLS.has(page.path) && sum(fetched, 5, 'script') > 4 * KIB,
    );
    expect(over.map(({ page }) => page.path)).toEqual([]);
  });

  it('defers its scripts', () => {
    for (const { path, root } of pages)
      for (const script of root.querySelectorAll('script[src]'))
        expect(
          script.getAttribute('type') === 'module' || script.hasAttribute('defer'),
          `${path} ${script.toString()}`,
        ).toBe(true);
  });

  it('but the programme and the pictures is at most 16 KiB in all', () => {
    const sizes = measured
      .filter(({ page }) => page.path !== '/chuong-trinh/' && !(page.path in PICTURES))
      .map(({ page, fetched }) => ({ path: page.path, size: sum(fetched, 5), small: sum(fetched, 11) }));
    sizes.sort((a, b) => b.size - a.size);
    for (const { path, size, small } of sizes.slice(0, 4))
      report(`${path}: ${kib(size)} KiB in all (${kib(small)} at brotli 11)`);
    expect(sizes.filter(({ size }) => size > 16 * KIB)).toEqual([]);
  });

  it('uses the fonts of the device', () => {
    expect(builtFiles().filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
    for (const { path, html } of pages) expect(/@font-face|\.woff/.test(html), path).toBe(false);
  });
});
