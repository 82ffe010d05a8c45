import { expect, type Page } from '@playwright/test';
import { axeFaults } from '../../scripts/access/axeFaults.ts';
import { faintWords } from '../../scripts/access/faintWords.ts';

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
