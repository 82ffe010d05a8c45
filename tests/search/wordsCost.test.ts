import { expect, test } from 'vitest';
import { readGolden } from '../../scripts/bench/golden.ts';
import { queryKinds } from '../../scripts/bench/queryKinds.ts';
import { median, transferredBytes } from '../../scripts/bench/transferred.ts';
import { indexInMemory } from '../../scripts/search/indexInMemory.ts';
import { clauseSource } from '../../src/corpus/clauseRecords.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { ClauseIndex } from '../../src/domain/search/clause/clauseIndex.ts';
import { searchClauses } from '../../src/domain/search/clause/search.ts';

/**
 * KiB of data for words, cold, until ten results are shown: the median of the kinds of query of `npm run bench:search`.
 * It was 7.0 before readers' words, pages of the site and later law were found; all of them may cost 2 KiB.
 */
const MOST = 9;

const { records, abbreviations, thesaurus } = clauseSource(loadCorpus(process.cwd()));
const { index, files } = indexInMemory(records, abbreviations, thesaurus);
const manifest = new TextEncoder().encode(JSON.stringify(index.manifest));

/** What is transferred for one query of a reader who has nothing yet. */
async function costOf(query: string): Promise<number> {
  let bytes = transferredBytes('muc-luc.json', manifest);
  const read = (name: string) => {
    const file = files.get(name)!;
    bytes += transferredBytes(name, file);
    return file;
  };
  const fresh = new ClauseIndex(index.manifest, {
    bytes: async (name) => read(name),
    text: async (name) => new TextDecoder().decode(read(name)),
  });
  await searchClauses(fresh, query);
  return bytes / 1024;
}

test('words cost no more than they may', async () => {
  const kinds: number[] = [];
  for (const queries of queryKinds(readGolden()).values())
    kinds.push(median(await Promise.all(queries.map(costOf))));
  expect(kinds.length).toBeGreaterThanOrEqual(12);
  expect(median(kinds)).toBeLessThanOrEqual(MOST);
  expect(median(kinds)).toBeGreaterThan(1);
});
