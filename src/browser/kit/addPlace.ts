import { documentOfAddress } from '../../domain/documentAddress.ts';
import { judgeWords } from '../../domain/handout/judgeWords.ts';
import { hasProvision, type KnowledgeFile, openKnowledge } from '../../domain/handout/knowledge.ts';
import { siteAddress } from '../../domain/handout/siteAddress.ts';
import { isIn, type KitItem } from '../../domain/kit/basket.ts';
import { clauseVersion } from '../../domain/kit/kitEntry.ts';
import { splitPlaces } from '../../domain/kit/splitPlaces.ts';
import { typedPlaceId } from '../../domain/kit/typedPlace.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import type { KitState } from './kitState.ts';
import type { KitTexts } from './kitTexts.ts';
import type { Outcome } from './sayAdded.ts';

/** A place as typed, and the clause it means; the clause may still not be there. */
export interface AskedPlace {
  asked: string;
  item?: KitItem;
}

/** Puts into the kit what is there of the places in one line, each dated; says what came of each. */
export async function addAskedPlaces(
  text: string,
  kit: KitState,
  texts: KitTexts,
): Promise<Omit<Outcome, 'isKept'>> {
  const places = readAskedPlaces(text, await texts.knowledge());
  await texts.load([...new Set(places.flatMap(({ item }) => item?.document ?? []))]);
  const found = { added: 0, already: [] as string[], full: [] as string[], wrong: [] as string[] };
  for (const { asked, item } of places) {
    const dated = item && dateItem(item, texts);
    if (!dated) found.wrong.push(asked);
    else if (isIn(kit.items, dated)) found.already.push(asked);
    else if (kit.add(dated)) found.added++;
    else found.full.push(asked);
  }
  return found;
}

/** With the digest of its words; a whole document, which the site knows, is dated when it is shown. Undefined: not there. */
function dateItem(item: KitItem, texts: KitTexts): KitItem | undefined {
  if (item.provision === '') return item;
  const text = texts.get(item.document);
  return text?.has(item.provision) ? { ...item, version: clauseVersion(item.provision, text) } : undefined;
}

/** The clauses that a reader asks for in one line: "II.1, II.2; III.3". */
export function readAskedPlaces(text: string, file: KnowledgeFile): AskedPlace[] {
  const isPlace = (part: string) => typedPlaceId(part) !== undefined || /^https?:\/\/[^\s,;]+$/.test(part);
  return splitPlaces(text, isPlace).map((asked) => {
    const item = readPlace(asked, file);
    return item ? { asked, item } : { asked };
  });
}

/** The clause a reader means: "II.1", "điểm 1 mục II", an address of this site, or a citation in words. It may still not be there. */
function readPlace(text: string, file: KnowledgeFile): KitItem | undefined {
  const asked = text.trim();
  const typed = typedPlaceId(asked);
  if (typed) return { document: OWN_PROGRAMME, provision: typed };
  const knowledge = openKnowledge(file);
  const address = /[/.]/.test(asked) ? siteAddress(asked, knowledge) : undefined;
  const named =
    address && documentOfAddress(address.fragment ? `${address.page}#${address.fragment}` : address.page);
  const { document, provision } =
    named ??
    // A place of the programme alone is meant only when nothing stands before it that was not understood.
    judgeWords(knowledge, asked).find(({ target, isUnnamed, start }) => target && (start === 0 || !isUnnamed))
      ?.target ??
    {};
  if (document === undefined) return undefined;
  if (provision === undefined) return { document, provision: '' };
  return hasProvision(knowledge, document, provision) === 'no-text' ? undefined : { document, provision };
}
