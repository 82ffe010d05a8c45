import { expect, type Page, test } from '@playwright/test';
import { rankOf, readGolden, successByGroup } from '../../scripts/bench/golden.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { openPage, resultsAreShown } from './openPage.ts';

/** Number groups are certain or wrong; all others may miss the first place once in twenty. */
const CERTAIN = new Set(['so-hieu', 'dia-chi', 'ten-goi', 'vo-nghia']);

/** The address of a row as the golden set writes answers. */
function answerOf(href: string): string {
  const { pathname, hash } = new URL(href, 'http://localhost');
  const id = decodeURIComponent(hash.slice(1));
  const [, room, name = ''] = pathname.split('/');
  if (room === 'chuong-trinh') return id ? `${OWN_PROGRAMME}#${id}` : OWN_PROGRAMME;
  if (room === 'co-quan') return `body:${name}`;
  if (room === 'thuat-ngu') return `term:${id}`;
  return id ? `${name}#${id}` : name;
}

/** The rows of a query: the first is asked for by its address, the others as by going back and forward. */
async function answers(page: Page, query: string): Promise<string[]> {
  const path = `/tim-kiem/?q=${encodeURIComponent(query)}`;
  if (new URL(page.url()).pathname !== '/tim-kiem/') await openPage(page, path);
  else {
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await resultsAreShown(page);
  }
  const hrefs = await page
    .locator('#ket-qua > li > a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs.map(answerOf);
}

const groups = new Map<string, ReturnType<typeof readGolden>>();
for (const one of readGolden()) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);

test.describe('the golden set on the page of results', () => {
  for (const [group, queries] of groups)
    test(group, async ({ page }) => {
      test.setTimeout(180_000);
      const ranked: { q: string; rank: number }[] = [];
      for (const one of queries) ranked.push({ q: one.q, rank: rankOf(one, await answers(page, one.q)) });
      const {
        queries: count,
        first,
        firstFive,
      } = [...successByGroup(ranked.map(({ rank }) => [group, rank])).values()][0]!;
      console.log(`• ${group}: ${first} first, ${firstFive} among five, of ${count}`);
      const missed = ranked.filter(({ rank }) => rank !== 1).map(({ q, rank }) => `${q}: ${rank}`);
      expect(first, missed.join('\n')).toBeGreaterThanOrEqual(
        CERTAIN.has(group) ? count : Math.ceil(count * 0.95),
      );
      expect(firstFive, missed.join('\n')).toBe(count);
    });
});
