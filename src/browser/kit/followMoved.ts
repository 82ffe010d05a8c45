import type { KitItem } from '../../domain/kit/basket.ts';
import { kitPlace } from '../../domain/kit/kitKind.ts';
import type { KitState } from './kitState.ts';
import type { KitTexts } from './kitTexts.ts';
import { tell } from './status.ts';

const kindOf = ({ provision }: KitItem) => kitPlace(provision)!.kind;
export const isClause = (item: KitItem) => kindOf(item) === 'clause';
/** What is cited as a clause of its document. */
export const needsText = (item: KitItem) => ['clause', 'task', 'later'].includes(kindOf(item));

/** Takes clauses that have moved at their new place, and says how many. */
export async function followMoved(kit: KitState, texts: KitTexts): Promise<void> {
  let moved = 0;
  for (const [index, item] of kit.items.entries()) {
    if (!isClause(item) || texts.get(item.document)?.has(item.provision)) continue;
    const fate = await texts.fateOf(item);
    if (fate.kind !== 'moved') continue;
    kit.edit(index, fate.to);
    moved++;
  }
  if (moved === 0) return;
  await texts.load(kit.items.map((one) => one.document));
  tell(`${moved} điều khoản đã dời chỗ; bộ này đã theo địa chỉ mới.`);
}
