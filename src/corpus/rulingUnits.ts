import { eachProvision, type Provision } from '../domain/provision/tree.ts';

/**
 * The closing paragraph that charges a whole point with its dashes: "(Các nội dung trên do … chỉ đạo triển khai …)".
 * It is marked `<NoAssignment>` from its first letter, for it orders nothing new. By the id of each unit it rules: the
 * point and what stands in it before the paragraph. It does not reach beyond its own point.
 */
export function rulingUnits(provisions: readonly Provision[]): ReadonlyMap<string, Provision> {
  const ruled = new Map<string, Provision>();
  for (const parent of eachProvision(provisions)) {
    const ruler = parent.children.find(isRuling);
    if (!ruler) continue;
    const before = parent.children.slice(0, parent.children.indexOf(ruler));
    for (const { id } of [parent, ...eachProvision(before)]) ruled.set(id, ruler);
  }
  return ruled;
}

const isRuling = ({ kind, text }: Provision) =>
  kind === 'paragraph' &&
  text.value.startsWith('(') &&
  text.marks.some((mark) => mark.type === 'no-assignment' && mark.start === 0);
