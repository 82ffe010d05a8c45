import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { faintWords } from './faintWords.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Scope {
  /** A part of a page that is looked at whole elsewhere. */
  within?: string;
  /** False where only the width is another: the colours are those that were judged before. */
  looksAtColours?: boolean;
}

/**
 * Axe has nothing to say about the page as it stands in light colours; in dark ones every word stands out from its
 * ground, for nothing else changes.
 */
export async function expectUsable(
  page: Page,
  { within = 'html', looksAtColours = true }: Scope = {},
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const found = await axeFaults(page, within, looksAtColours);
  expect.soft(found, 'axe').toEqual([]);
  if (!looksAtColours) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  const { words, faults } = await faintWords(page, within);
  expect(words).toBeGreaterThan(0);
  expect.soft(faults, 'in dark colours').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

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

/** Collects every breach of the policy, error and request that is no plain fetch of the site's own files. */
export async function watch(page: Page, baseURL: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${baseURL}/`) || /^(?:data|blob):/.test(request.url());
    if (!isOwn || request.method() !== 'GET' || request.postData() !== null)
      faults.push(`request: ${request.method()} ${request.url()}`);
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`breach: ${violatedDirective} ${blockedURI}`),
    ),
  );
  return faults;
}
