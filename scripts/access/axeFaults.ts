import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of WCAG 2.2 up to AA, and those of headings and landmarks. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, as lines to read. It is brought into a page once, and asked there: its own package for Playwright
 * brings it anew with each question, and hands over what has passed, for twice the time. Frames there are none.
 */
export async function axeFaults(page: Page, within = 'html', looksAtColours = true): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ scope, tags, colours }) => {
      const here = (globalThis as unknown as { axe: typeof axe }).axe;
      const found = await here.run(scope, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'color-contrast': { enabled: colours } },
        resultTypes: ['violations'],
        iframes: false,
      });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      );
    },
    { scope: within, tags: TAGS, colours: looksAtColours },
  );
}
