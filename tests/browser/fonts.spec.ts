import { expect, type Page, test } from '@playwright/test';

/** The fonts that the words of an element are really drawn in. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test.skip(process.platform !== 'linux', 'only Linux asks fontconfig');
test('words are drawn in the fonts of this run, not in those of the machine', { tag: '@width' }, async ({
  page,
}) => {
  const family = test.info().project.name === 'noto' ? 'Noto' : 'DejaVu';
  await page.goto('/chuong-trinh/');
  expect(await fontsOf(page, '#mo-dau-doan-1 > .row > :first-child')).toEqual([`${family} Serif`]);
  await page.goto('/gioi-thieu/');
  expect(await fontsOf(page, 'main p:not(.kicker)')).toEqual([`${family} Sans`]);
});
