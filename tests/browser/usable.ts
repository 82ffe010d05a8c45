import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Scope {
  colorSchemes?: readonly ('light' | 'dark')[];
  within?: string;
}

/**
 * Axe has nothing to say about the page as it stands: by all rules in light colours, in dark ones by the rules that
 * look at colours, for nothing else changes. `within` looks at one part of a page that is looked at whole elsewhere.
 */
export async function expectUsable(
  page: Page,
  { colorSchemes = ['light', 'dark'], within = 'html' }: Scope = {},
): Promise<void> {
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).include(within);
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(TAGS)
      : axe.withRules(COLOUR_RULES)
    ).analyze();
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
