import { expect, test } from 'vitest';
import type { SiteAnswer } from '../../scripts/search/siteAnswer.ts';
import { figuresOf, readTrial, runTrial } from '../../scripts/search/trial.ts';

const ANSWERS: Record<string, SiteAnswer> = {
  right: answer('words', '/a/', '/b/'),
  second: answer('words', '/b/', '/a/'),
  wrong: answer('certain', '/b/', '/a/'),
  empty: answer('none'),
  like: answer('not-here', '/a/'),
};

function answer(sureness: SiteAnswer['sureness'], ...addresses: string[]): SiteAnswer {
  return { sureness, rows: addresses.map((address) => ({ name: '', address })) };
}

test('a trial is a query and its right addresses a line; what is not here has none', () => {
  expect(readTrial('\uFEFF# remark\r\nq một\t/a/|/b/\r\n\nq hai\t-\n')).toEqual([
    { query: 'q một', expected: ['/a/', '/b/'] },
    { query: 'q hai', expected: [] },
  ]);
});

test('first, among three, nothing, and landings that nobody meant are counted apart', async () => {
  const trial = readTrial(
    'right\t/a/\nsecond\t/a/\nwrong\t/a/\nempty\t/a/\nempty\t-\nlike\t-\nlike\t/a/\nright\t-',
  );
  const results = await runTrial(trial, async (query) => ANSWERS[query]!);
  expect(results.map(({ rank }) => rank)).toEqual([1, 2, 2, 0, 1, 1, 0, 0]);
  expect(figuresOf(results)).toEqual({ queries: 8, first: 3, firstThree: 5, none: 1, wrongLandings: 1 });
});
