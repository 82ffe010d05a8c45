import { expect } from 'vitest';

interface Named {
  path?: string;
  address?: string;
  id?: string;
  number?: number;
  name?: string;
}

/**
 * Holds one rule against many things in one test, which fails once, with every thing that breaks it and how: a runner
 * needs more time for a test of its own for each of thousands of pages than the pages do. A rule without anything to
 * hold it against proves nothing, and fails.
 */
export async function onEach<T>(
  things: readonly T[],
  rule: (thing: T) => void | Promise<void>,
): Promise<void> {
  expect(things.length, 'things to look at').toBeGreaterThan(0);
  const faults: string[] = [];
  for (const thing of things)
    try {
      await rule(thing);
    } catch (error) {
      faults.push(`${nameOf(thing)}: ${error instanceof Error ? error.message : error}`);
    }
  if (faults.length > 0) expect.fail(faults.join('\n'));
}

function nameOf(thing: unknown): string {
  if (typeof thing !== 'object' || thing === null) return String(thing);
  if (Array.isArray(thing)) return thing.slice(0, 2).map(nameOf).join(', ');
  const { path, address, id, number, name } = thing as Named;
  return String(address ?? path ?? id ?? number ?? name ?? JSON.stringify(thing).slice(0, 80));
}
