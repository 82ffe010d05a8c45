import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goldenId, rankOf, readGolden, successByGroup } from '../../scripts/bench/golden.ts';
import { indexInMemory } from '../../scripts/search/indexInMemory.ts';
import { clauseSource } from '../../src/corpus/clauseRecords.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { termRecords } from '../../src/domain/search/clause/catalogueRecords.ts';
import { searchClauses } from '../../src/domain/search/clause/search.ts';

const golden = readGolden();
const corpus = loadCorpus(process.cwd());

describe('the golden set itself', () => {
  test('has at least 150 queries, none twice in one form', () => {
    expect(golden.length).toBeGreaterThanOrEqual(150);
    expect(new Set(golden.map(({ q }) => q)).size).toBeGreaterThan(golden.length - 4);
  });

  test('expects only what there is', () => {
    const terms = new Set(
      corpus.glossary.flatMap(termRecords).map(({ owner }) => owner.key.replace(/^t:/, 'term:')),
    );
    const isThere = (id: string): boolean => {
      if (id === 'none') return true;
      if (id.startsWith('body:')) return corpus.bodies.has(id.slice(5));
      if (id.startsWith('term:')) return terms.has(id);
      const [document, provision] = id.split('#');
      return corpus.documents.get(document!)?.provisions.has(provision ?? '') ?? false;
    };
    const isDocument = (id: string) => !id.includes('#') && !id.includes(':') && corpus.documents.has(id);
    const missing = golden.flatMap(({ expect: ids }) => ids.filter((id) => !isThere(id) && !isDocument(id)));
    expect(missing).toEqual([]);
  });
});

describe('the clause index answers', async () => {
  const { records, abbreviations, thesaurus } = clauseSource(loadCorpus(process.cwd()));
  const { index } = indexInMemory(records, abbreviations, thesaurus);
  const queries = golden.filter(({ engine }) => engine !== 'resolver');
  const ranked = await Promise.all(
    queries.map(async (one) => ({
      ...one,
      rank: rankOf(one, (await searchClauses(index, one.q)).hits.map(goldenId)),
    })),
  );
  const groups = successByGroup(ranked.map(({ group, rank }) => [group, rank]));

  test.each([...groups])('%s', (group, { queries: count, first, firstFive }) => {
    const failed = ranked
      .filter((one) => one.group === group && one.rank !== 1)
      .map(({ q, rank }) => `${rank}: ${q}`);
    const least = group === 'vo-nghia' ? count : Math.ceil(count * 0.95);
    expect(first, failed.join('\n')).toBeGreaterThanOrEqual(least);
    expect(firstFive, failed.join('\n')).toBe(count);
  });
});

const RESOLVER = new URL('../../src/domain/search/resolver/', import.meta.url);

describe.runIf(existsSync(RESOLVER))('the resolver answers', async () => {
  const { buildResolverIndex } = await import(`${RESOLVER.href}buildResolverIndex.ts`);
  const { resolveQuery } = await import(`${RESOLVER.href}resolveQuery.ts`);
  const documents = [...corpus.documents.values()].map(({ metadata, tree }) => ({
    metadata,
    provisions: tree.provisions,
  }));
  const index = buildResolverIndex(documents, [...corpus.bodies.values()]);

  test.each(golden.filter(({ engine }) => engine === 'resolver'))('$group: $q', ({ q, expect: expected }) => {
    const { hits } = resolveQuery(index, q) as {
      hits: { document?: string; body?: string; provision?: string }[];
    };
    const [first] = hits;
    const answer = first?.body
      ? `body:${first.body}`
      : first?.provision
        ? `${first.document}#${first.provision}`
        : first?.document;
    expect(expected).toContain(answer);
  });
});
