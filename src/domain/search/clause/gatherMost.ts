import type { ClauseIndex } from './clauseIndex.ts';
import { gatherAll, LEAST_COVER } from './gather.ts';
import type { Holders } from './holders.ts';
import type { Reading } from './reading.ts';
import type { Scan, SenseLists } from './scan.ts';
import { pairTerm } from './termHash.ts';

/** The clauses that hold any of the weightiest terms, as many as no answer can do without. */
export async function gatherMost(
  scan: Scan,
  telling: readonly { term: Holders | undefined; weight: number; senses: readonly SenseLists[] }[],
): Promise<void> {
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  for (const { term, weight, senses } of [...telling].sort((a, b) => b.weight - a.weight)) {
    if (passed > total * (1 - LEAST_COVER)) break;
    passed += weight;
    if (term) await scan.run(term, []);
    for (const { terms } of senses) await gatherAll(scan, terms);
  }
}

/** The senses of a reading all of whose words stand somewhere. */
export async function sensesIn(index: ClauseIndex, { senses }: Reading): Promise<SenseLists[]> {
  const lists = await Promise.all(
    senses.map(async ({ from, to, words }) => {
      const pairs = words.slice(1).map(({ key }, at) => pairTerm(words[at]!.key, key));
      const terms = await Promise.all(
        (pairs.length > 0 ? pairs : [words[0]!.key]).map((key) => index.holders(key)),
      );
      return terms.every((term) => term !== undefined) ? { from, to, terms } : [];
    }),
  );
  return lists.flat();
}
