import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { goToSearchBox } from './openPage.ts';
import { comeToRest } from './time.ts';

const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Gợi ý' });

test('nothing of search is loaded before the reader goes to the box', async ({ page, request, baseURL }) => {
  const asked: { path: string; type: string }[] = [];
  page.on('request', (one) => asked.push({ path: new URL(one.url()).pathname, type: one.resourceType() }));
  const scripts = () => asked.filter(({ type }) => type === 'script').map(({ path }) => path);
  await page.goto('/gioi-thieu/');
  // What is asked for unasked comes at once or when the page has nothing else to do.
  await comeToRest(page);
  const named = await page
    .locator('script[src], link[rel="modulepreload"]')
    .evaluateAll((all) => all.map((one) => (one.getAttribute('src') ?? one.getAttribute('href'))!));
  const early = scripts();
  expect([...new Set(early)].sort()).toEqual((await withImports(request, baseURL!, named)).sort());
  expect(asked.filter(({ path }) => /\.(?:json|bin|wasm)$/.test(path))).toEqual([]);

  const before = asked.length;
  await (await goToSearchBox(page)).pressSequentially('qd 326');
  await expect(suggestions(page).getByRole('option').first()).toContainText('Quy định 326-QĐ/TU');
  // The box is worked by a script of its own, which came only now, as its data did.
  const late = asked.slice(before);
  expect(late.some(({ type, path }) => type === 'script' && !early.includes(path))).toBe(true);
  expect(late.some(({ path }) => path.endsWith('.json'))).toBe(true);
});

/** Scripts with all modules that they import at once, as the browser must fetch them. */
async function withImports(request: APIRequestContext, baseURL: string, named: readonly string[]) {
  const all = new Set(named);
  for (const path of all) {
    const code = await (await request.get(new URL(path, baseURL).href)).text();
    for (const [, other] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      all.add(new URL(other!, new URL(path, baseURL)).pathname);
  }
  return [...all];
}
