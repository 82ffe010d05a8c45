import { expect, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { PAGE_TYPES } from './pageTypes.ts';

for (const [name, path] of PAGE_TYPES)
  test(`${name}: no error, no breach of the policy, no word to another host`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // The browser itself reports the 404 of a lost address.
      if (message.type() === 'error' && !message.text().includes('status of 404'))
        faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:'))
        faults.push(`request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`breach: ${violatedDirective} ${blockedURI}`),
      ),
    );
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.url() === new URL(path, baseURL).href),
      openPage(page, path),
    ]);
    const policy = response.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    for (const button of ['[popovertarget="them"]', '[data-display]', '[popovertarget="muc-luc"]']) {
      const opener = page.locator(`.thumb ${button}`);
      if ((await opener.count()) === 0) continue;
      await opener.click();
      // One of the sheets is made only now.
      await expect(page.locator('.sheet:popover-open')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    expect(faults).toEqual([]);
  });

test('a script or style that the policy does not know does not run', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('script'), { textContent: 'globalThis.strange = true' }),
    );
    document.body.setAttribute('style', 'opacity: 0.5');
    return [Reflect.get(globalThis, 'strange'), getComputedStyle(document.body).opacity];
  });
  expect(ran).toEqual([undefined, '1']);
});
