import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { OWN_PROGRAMME } from '../../src/site.config.ts';

/** A query of the golden set (`tests/search/golden.yaml`), and the answers any of which is right. */
export interface GoldenQuery {
  group: string;
  engine: 'resolver' | 'clause' | 'both';
  q: string;
  expect: readonly string[];
}

/** Reads the set; "#…" is written out to the programme's clause. */
export function readGolden(): GoldenQuery[] {
  const text = readFileSync(new URL('../../tests/search/golden.yaml', import.meta.url), 'utf8');
  const groups = parse(text) as {
    group: string;
    engine: GoldenQuery['engine'];
    queries: { q: string; as?: 'nfd'; expect: string[] }[];
  }[];
  return groups.flatMap(({ group, engine, queries }) =>
    queries.map(({ q, as, expect }) => ({
      group,
      engine,
      q: as === 'nfd' ? q.normalize('NFD') : q,
      expect: expect.map((one) => (one.startsWith('#') ? OWN_PROGRAMME + one : one)),
    })),
  );
}

/** A hit as the golden set writes it. */
export function goldenId({ kind, id, provision }: { kind: string; id: string; provision: string }): string {
  if (kind === 'body' || kind === 'term') return `${kind}:${id}`;
  return provision ? `${id}#${provision}` : id;
}

/** The place of the first right answer among `answers`, from 1; 0 when there is none. Nothing found is right for `none`. */
export function rankOf({ expect }: Pick<GoldenQuery, 'expect'>, answers: readonly string[]): number {
  if (expect.includes('none')) return answers.length === 0 ? 1 : 0;
  return answers.findIndex((answer) => expect.includes(answer)) + 1;
}

/** How many of a group's queries have a right answer first, and among the first five. */
export interface Success {
  queries: number;
  first: number;
  firstFive: number;
}

/** Success by group, in the order of the set. */
export function successByGroup(
  ranks: Iterable<readonly [group: string, rank: number]>,
): Map<string, Success> {
  const groups = new Map<string, Success>();
  for (const [group, rank] of ranks) {
    const { queries, first, firstFive } = groups.get(group) ?? { queries: 0, first: 0, firstFive: 0 };
    groups.set(group, {
      queries: queries + 1,
      first: first + Number(rank === 1),
      firstFive: firstFive + Number(rank >= 1 && rank <= 5),
    });
  }
  return groups;
}
