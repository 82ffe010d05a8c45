import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSearch } from '../../scripts/search/openSearch.ts';
import { figuresOf, readTrial, runTrial, type TrialFigures } from '../../scripts/search/trial.ts';
import { figuresLine, missLine } from '../../scripts/search/wording.ts';
import { loadCorpus } from '../../src/corpus/load.ts';

const FOLDER = new URL('blind/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const sets = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
const firstResults = JSON.parse(read('first-results.json')) as Record<string, TrialFigures>;
const corpus = loadCorpus(process.cwd());
const ask = openSearch(corpus);

test('every trial has its first results, and no results are without a trial', () => {
  expect(Object.keys(firstResults).sort()).toEqual([...sets].sort());
});

describe.each(sets)('%s', async (name) => {
  const queries = readTrial(read(name));
  const results = await runTrial(queries, ask);
  const figures = figuresOf(results);
  const misses = results.filter(({ rank, isWrongLanding }) => rank !== 1 || isWrongLanding).map(missLine);
  const said = [figuresLine(figures), ...misses].join('\n');
  const atFirst = firstResults[name]!;

  test('asks each query once, in lines that are whole', () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    const strange = queries.flatMap(({ expected }) =>
      expected.filter((one) => !/^\/(?:.*\/)?(?:#[\p{Ll}\d-]+)?$/u.test(one)),
    );
    expect(strange).toEqual([]);
    expect(figures.queries).toBe(atFirst.queries);
  });

  test('is answered no worse than at first sight', () => {
    expect(figures.first, said).toBeGreaterThanOrEqual(atFirst.first);
    expect(figures.firstThree, said).toBeGreaterThanOrEqual(atFirst.firstThree);
    expect(figures.none, said).toBeLessThanOrEqual(atFirst.none);
    expect(figures.wrongLandings, said).toBeLessThanOrEqual(atFirst.wrongLandings);
  });
});
