import { expect, test } from '@playwright/test';
import { loadCorpus } from '../../src/corpus/load.ts';
import { successionOf } from '../../src/corpus/succession.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { drawingFaults, faintIn } from './drawing.ts';

test.describe('the lines of succession on document pages', () => {
  const corpus = loadCorpus(process.cwd());
  const ids = [...corpus.documents.keys()].filter(
    (id) => id !== OWN_PROGRAMME && successionOf(corpus, id).length > 1,
  );

  // Each page is opened once and looked at in every width; a kind of mark once in each theme and on paper. Two tests, for
  // two workers.
  for (const half of [0, 1])
    test(`are clean at any width, each mark a link with a name that can be seen: half ${half + 1}`, {
      tag: '@width',
    }, async ({ page }) => {
      expect(ids.length).toBeGreaterThan(15);
      const judged = new Set<string>();
      for (const id of ids.filter((_, index) => index % 2 === half)) {
        const url = documentUrl(id);
        await page.emulateMedia({ media: null, colorScheme: 'light' });
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        const drawing = page.locator('svg.steps');
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const { faults } = await drawingFaults(drawing);
          // The touch areas of 44 px shrink with the picture on the narrowest screens.
          const seen = width < 360 ? faults.filter((one) => !/ is \d/.test(one)) : faults;
          expect.soft(seen, `${url} at ${width} px`).toEqual([]);
        }
        const links = await drawing.locator('a').evaluateAll((all) => {
          (all.at(-1) as HTMLElement | undefined)?.focus();
          /** What a mark or word is by its classes and those of what it stands in. */
          const kindOf = (one: Element): string =>
            one.localName === 'svg'
              ? ''
              : `${kindOf(one.parentElement!)} ${one.localName}.${one.getAttribute('class')}`;
          return {
            kinds: [...all[0]!.closest('svg')!.querySelectorAll('*')].map(kindOf),
            names: all.map((one) => one.getAttribute('aria-label')),
            isFocused: document.activeElement === all.at(-1),
          };
        });
        expect(links.names.length, url).toBeGreaterThan(1);
        expect(links.isFocused, url).toBe(true);
        for (const name of links.names) expect(name, url).toMatch(/\d{4}|không rõ ngày/);
        const isNew = links.kinds.some((kind) => !judged.has(kind));
        for (const kind of links.kinds) judged.add(kind);
        if (!isNew) continue;
        for (const media of [
          { colorScheme: 'light' },
          { colorScheme: 'dark' },
          { media: 'print' },
        ] as const) {
          await page.emulateMedia({ media: null, ...media });
          expect.soft(await faintIn(drawing), `${id} ${JSON.stringify(media)}`).toEqual([]);
        }
      }
    });
});
