import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe has nothing to say about the page as it stands, in light and dark colours. */
export async function expectUsable(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
    expect(found, colorScheme).toEqual([]);
  }
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
