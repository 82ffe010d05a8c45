import { clauseVersion } from '../../domain/kit/kitEntry.ts';
import type { KitState } from './kitState.ts';
import type { KitTexts } from './kitTexts.ts';

/** Clauses that were put in before they were dated get the digest of today's words when the kit is given out. */
export function dateItems(kit: KitState, texts: KitTexts): void {
  for (const [index, { document, provision, version }] of kit.items.entries()) {
    const text = texts.get(document);
    if (!version && text?.has(provision)) kit.edit(index, { version: clauseVersion(provision, text) });
  }
}
