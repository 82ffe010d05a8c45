import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml';

/** Offset of the deepest node that the path reaches; of the key, when the last step names a pair. */
export function offsetOf(root: unknown, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) return offset;
    offset = startOf(next.at) ?? offset;
    node = next.node;
  }
  return part === 'value' && isScalar(node) ? (startOf(node) ?? offset) : offset;
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

/** A value one step down, and the node that names its place: its key in a map, itself in a list. */
function stepInto(node: unknown, step: PropertyKey): { node: unknown; at: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
    return pair && { node: pair.value, at: pair.key };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  return { node: item, at: item };
}
