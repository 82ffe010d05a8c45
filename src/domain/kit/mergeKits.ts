import type { Basket, KitItem } from './basket.ts';

/**
 * One kit out of two that were made of the same: `base` as both had it, `mine` and `theirs` as each has it now. A
 * clause that one put in is there, one that either took out is not, unless the other wrote something to it; where both
 * changed one heading, remark or title, mine stands. Taking a change back is a merge too: `mergeKits(after, before,
 * now)` leaves alone what was done meanwhile.
 */
export function mergeKits(base: Basket, mine: Basket, theirs: Basket): Basket {
  const [before, ours, others] = [base, mine, theirs].map(({ items }) => byKey(items)) as [Kept, Kept, Kept];
  const [leader, follower] = isSameOrder(base, mine) ? [theirs, mine] : [mine, theirs];
  const keys = inOrder(leader.items.map(clauseKey), follower.items.map(clauseKey));
  const items = keys.flatMap((key) => {
    const item = mergeItems(before.get(key), ours.get(key), others.get(key));
    return item ? [item] : [];
  });
  const title = mine.title === base.title ? theirs.title : mine.title;
  return { ...(title && { title }), items };
}

type Kept = ReadonlyMap<string, KitItem>;

/** What a clause of the kit is known by. */
export const clauseKey = ({ document, provision }: KitItem) => `${document}~${provision}`;

const byKey = (items: readonly KitItem[]): Kept => new Map(items.map((item) => [clauseKey(item), item]));

/** True when the clauses that both have stand in the same order. */
export function isSameOrder(a: Basket, b: Basket): boolean {
  const [first, second] = [byKey(a.items), byKey(b.items)];
  const common = [...first.keys()].filter((key) => second.has(key));
  const other = [...second.keys()].filter((key) => first.has(key));
  return common.every((key, index) => key === other[index]);
}

/** The leader's order; what only the other has stands behind what it stands behind there. */
function inOrder(leader: readonly string[], follower: readonly string[]): string[] {
  const keys = [...leader];
  for (const [index, key] of follower.entries())
    if (!keys.includes(key)) keys.splice(keys.indexOf(follower[index - 1] ?? '') + 1, 0, key);
  return keys;
}

function mergeItems(before?: KitItem, mine?: KitItem, theirs?: KitItem): KitItem | undefined {
  if (!mine || !theirs) {
    const left = mine ?? theirs;
    return !before || (left && !isSameText(left, before)) ? left : undefined;
  }
  const pick = (name: 'heading' | 'note') => (mine[name] === before?.[name] ? theirs[name] : mine[name]);
  const [heading, note] = [pick('heading'), pick('note')];
  const { document, provision } = mine;
  const version = mine.version === before?.version ? theirs.version : mine.version;
  return {
    document,
    provision,
    ...(version && { version }),
    ...(heading && { heading }),
    ...(note && { note }),
  };
}

/** True when nothing differs that a teacher writes to a clause. */
export function isSameText(a: KitItem, b: KitItem): boolean {
  return (a.heading ?? '') === (b.heading ?? '') && (a.note ?? '') === (b.note ?? '');
}
