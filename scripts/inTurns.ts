import { availableParallelism } from 'node:os';

/** Does something with each, as many at a time as the machine has cores; the results in the order of the items. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const turn = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await act(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, turn));
  return results;
}
