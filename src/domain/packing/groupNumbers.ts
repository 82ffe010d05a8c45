/**
 * The numbers of each group: thing `0 … count - 1` puts `numberOf(thing)` into `groupOf(thing)`, and each group keeps
 * their order. All groups lie in one array, so millions of numbers cost little more than themselves.
 */
export function groupNumbers(
  groups: number,
  count: number,
  groupOf: (thing: number) => number,
  numberOf: (thing: number) => number,
): (group: number) => Uint32Array {
  const starts = new Uint32Array(groups + 1);
  for (let thing = 0; thing < count; thing++) starts[groupOf(thing) + 1]!++;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const free = starts.slice();
  const all = new Uint32Array(count);
  for (let thing = 0; thing < count; thing++) all[free[groupOf(thing)]!++] = numberOf(thing);
  return (group) => all.subarray(starts[group]!, starts[group + 1]!);
}
