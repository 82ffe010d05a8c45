import { expect, test } from 'vitest';
import { readGolden } from '../../scripts/bench/golden.ts';
import { queryKinds } from '../../scripts/bench/queryKinds.ts';
import { searchProgram } from '../../scripts/bench/searchProgram.ts';
import { median, transferredBytes } from '../../scripts/bench/transferred.ts';
import { indexInMemory } from '../../scripts/search/indexInMemory.ts';
import { clauseSource } from '../../src/corpus/clauseRecords.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { ClauseIndex } from '../../src/domain/search/clause/clauseIndex.ts';
import { loadLaterPart } from '../../src/domain/search/clause/laterPart.ts';
import type { LoadPart } from '../../src/domain/search/clause/parts.ts';
import { searchClauses } from '../../src/domain/search/clause/search.ts';

/**
 * KiB for words, cold, until ten results are shown: the median of the kinds of query of `npm run bench:search`. Of data it
 * was 7.0 before readers' words, pages of the site and later law were found; all of them may cost 2 KiB.
 */
const MOST = { data: 9, all: 20 };

const { records, abbreviations, thesaurus } = clauseSource(loadCorpus(process.cwd()));
const { index, files } = indexInMemory(records, abbreviations, thesaurus);
const manifest = new TextEncoder().encode(JSON.stringify(index.manifest));
const program = await searchProgram();

/** What is transferred for one query of a reader who has nothing yet: of the index, and of the program. */
async function costOf(query: string): Promise<{ data: number; all: number }> {
  let data = transferredBytes('muc-luc.json', manifest);
  const read = (name: string) => {
    const file = files.get(name)!;
    data += transferredBytes(name, file);
    return file;
  };
  const fresh = new ClauseIndex(index.manifest, {
    bytes: async (name) => read(name),
    text: async (name) => new TextDecoder().decode(read(name)),
  });
  const code = new Map(program.first);
  const part: LoadPart = (name) => {
    for (const [file, bytes] of program[name]) code.set(file, bytes);
    return loadLaterPart(name);
  };
  await searchClauses(fresh, query, {}, part);
  const loaded = [...code.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { data: data / 1024, all: (data + loaded) / 1024 };
}

test.each(['data', 'all'] as const)('words cost no more than they may: %s', async (what) => {
  const kinds: number[] = [];
  for (const queries of queryKinds(readGolden()).values())
    kinds.push(median((await Promise.all(queries.map(costOf))).map((cost) => cost[what])));
  expect(kinds.length).toBeGreaterThanOrEqual(12);
  expect(median(kinds)).toBeLessThanOrEqual(MOST[what]);
  expect(median(kinds)).toBeGreaterThan(MOST[what] / 10);
});
