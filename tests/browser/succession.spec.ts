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

  for (const width of [320, 360, 1280])
    test(`are clean at ${width} px, each mark a link with a name`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      expect(ids.length).toBeGreaterThan(15);
      for (const id of ids) {
        const url = documentUrl(id);
        await page.goto(url);
        const drawing = page.locator('svg.steps');
        const { faults } = await drawingFaults(drawing);
        // The touch areas of 44 px shrink with the picture on the narrowest screens.
        expect(width < 360 ? faults.filter((one) => !/ is \d/.test(one)) : faults, url).toEqual([]);
        const names = await drawing
          .locator('a')
          .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
        expect(names.length, url).toBeGreaterThan(1);
        for (const name of names) expect(name, url).toMatch(/\d{4}|không rõ ngày/);
        await drawing.locator('a').last().focus();
        await expect(drawing.locator('a').last()).toBeFocused();
      }
    });

  test('can be seen in both themes and on paper', async ({ page }) => {
    test.setTimeout(120_000);
    for (const id of ids) {
      await page.goto(documentUrl(id));
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
        await page.emulateMedia({ media: null, ...media });
        expect(await faintIn(page.locator('svg.steps')), `${id} ${JSON.stringify(media)}`).toEqual([]);
      }
    }
  });
});
