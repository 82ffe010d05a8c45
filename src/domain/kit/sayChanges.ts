import type { Basket, KitItem } from './basket.ts';
import { countItems, namePlace } from './kitKind.ts';
import { clauseKey, isSameOrder, isSameText } from './mergeKits.ts';

/** More than these are counted, not named. */
const MOST_NAMED = 3;

/** What makes one kit of another, in words: "thêm điểm 1, mục II; bỏ mục I"; empty when nothing does. */
export function sayChanges(before: Basket, after: Basket): string {
  const keysOf = ({ items }: Basket) => new Set(items.map(clauseKey));
  const [had, has] = [keysOf(before), keysOf(after)];
  const earlier = new Map(before.items.map((item) => [clauseKey(item), item]));
  const isEdited = (item: KitItem) => {
    const was = earlier.get(clauseKey(item));
    return was !== undefined && !isSameText(was, item);
  };
  const parts: [string, readonly KitItem[]][] = [
    ['thêm', after.items.filter((item) => !had.has(clauseKey(item)))],
    ['bỏ', before.items.filter((item) => !has.has(clauseKey(item)))],
    ['sửa chữ ghi ở', after.items.filter(isEdited)],
  ];
  const isRenamed = (before.title ?? '') !== (after.title ?? '');
  return [
    ...parts.filter(([, items]) => items.length > 0).map(([what, items]) => `${what} ${nameItems(items)}`),
    ...(isSameOrder(before, after) ? [] : ['đổi thứ tự']),
    ...(isRenamed ? [after.title ? `đặt tên “${after.title}”` : 'xóa tên'] : []),
  ].join('; ');
}

/** "điểm 1, mục II"; several by name or by number. */
export function nameItems(items: readonly KitItem[]): string {
  return items.length > MOST_NAMED
    ? countItems(items)
    : items.map(({ provision }) => namePlace(provision)).join(' và ');
}
