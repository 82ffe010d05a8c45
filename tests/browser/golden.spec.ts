import { expect, type Page, test } from '@playwright/test';
import { answerOf } from '../../scripts/bench/answerOf.ts';
import { rankOf, readGolden } from '../../scripts/bench/golden.ts';
import { ask } from './openPage.ts';

/** Number groups are certain or wrong; all others may miss the first place once in twenty. */
const CERTAIN = new Set(['so-hieu', 'dia-chi', 'ten-goi', 'vo-nghia']);

/** The addresses of the rows of a query. */
async function answers(page: Page, query: string): Promise<string[]> {
  await ask(page, query);
  const hrefs = await page
    .locator('#ket-qua > li > a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs.map(answerOf);
}

/** So many queries of each group go through the page; Node asks all of them (`tests/search/golden.test.ts`). */
const SAMPLE = 3;
const groups = Map.groupBy(readGolden(), ({ group }) => group);
const sample = [...groups.values()].flatMap((queries) => {
  const step = Math.ceil(queries.length / SAMPLE);
  return queries.filter((_, index) => index % step === 0);
});

for (const engine of ['resolver', 'clause', 'both'] as const)
  test(`the page of results answers a sample of the golden set for ${engine} as it should`, async ({
    page,
  }) => {
    const queries = sample.filter((one) => one.engine === engine);
    const ranked: { group: string; q: string; rank: number }[] = [];
    for (const one of queries)
      ranked.push({ group: one.group, q: one.q, rank: rankOf(one, await answers(page, one.q)) });
    const first = ranked.filter(({ rank }) => rank === 1);
    console.log(`• ${engine}: ${first.length} first, of a sample of ${ranked.length}`);
    const notFirst = ranked.filter(({ rank }) => rank !== 1);
    expect(notFirst.filter(({ group, rank }) => CERTAIN.has(group) || rank === 0 || rank > 5)).toEqual([]);
    expect(first.length, JSON.stringify(notFirst)).toBeGreaterThanOrEqual(Math.ceil(ranked.length * 0.95));
  });
