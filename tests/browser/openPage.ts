import type { Locator, Page } from '@playwright/test';

/** Opens a page and waits until what it loads of itself has come (search results, the clauses of a kit). */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await resultsAreShown(page);
  if (path.startsWith('/tai-lieu/?c=')) await page.locator('#bo-danh-sach > li').first().waitFor();
}

/** Opens a page as it is without script. The tests' browser takes `<noscript>` for text all the same, so it is unfolded. */
export async function openWithoutScript(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await unfoldNoscript(page);
}

/** Puts what stands in `<noscript>` in its place, as a browser without script does. */
export async function unfoldNoscript(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('noscript'))
      one.outerHTML = one.childElementCount > 0 ? one.innerHTML : one.textContent;
  });
}

/** Waits until the answer to a query is there, even if it is that there is none. */
export async function resultsAreShown(page: Page): Promise<void> {
  await page.locator('#ket-qua > li, #khong-co-ket-qua:not([hidden])').first().waitFor();
  await page.locator('#ket-qua[aria-busy="false"]').waitFor({ state: 'attached' });
}

/** Asks the page of results: the first time by its address, then as by going back and forward. */
export async function ask(page: Page, query: string): Promise<void> {
  const path = `/tim-kiem/?q=${encodeURIComponent(query)}`;
  if (!page.url().includes('/tim-kiem/?q=')) return openPage(page, path);
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await resultsAreShown(page);
}

/** Goes to the search box of a page as a reader does: on a phone “Tìm” opens the one of the head. */
export async function goToSearchBox(page: Page): Promise<Locator> {
  const opener = page.locator('.thumb [popovertarget="tim"]');
  if (await opener.isVisible()) await opener.click();
  const box = page.locator('form.find input');
  await box.click();
  return box;
}
