import type { BranchId } from '../document/level.ts';
import { ATTACHED_TEXTS } from '../place/attachedText.ts';
import { UNITS } from '../place/unit.ts';
import { type IdPart, parseId } from './id.ts';
import { sayPart } from './spokenPlace.ts';

/** Divisions that have a name but no number: how a citation says them. */
export const UNNUMBERED_PLACES = {
  'tieu-de': 'phần tiêu đề',
  'mo-dau': 'phần mở đầu',
  'chu-ky': 'phần chữ ký',
} as const;

/** Between the units of a place, and before the document's name: Party texts set commas, State texts do not. */
export const PLACE_SEPARATORS = { dang: ', ', 'nha-nuoc': ' ' } as const satisfies Record<BranchId, string>;

/**
 * A provision's place from the smallest unit to the largest, as drafting rules have it: "điểm đ khoản 1 Điều 5",
 * "gạch đầu dòng thứ 2, điểm 1, mục II", "dòng 2, phần chữ ký". What was issued with a decision is named so ("Điều 5
 * Quy chế ban hành kèm theo"), ready for the decision's name. Undefined for a string that is no id.
 */
export function citedPlace(id: string, branch: BranchId): string | undefined {
  const parts = parseId(id);
  if (!parts) return undefined;
  const separator = PLACE_SEPARATORS[branch];
  const words = parts
    .map((part, index) => say(part, parts[index - 1]))
    .toReversed()
    .join(separator);
  return isIssuedWith(parts[0]!) ? `${words} ban hành kèm theo` : words;
}

function say(part: IdPart, holder: IdPart | undefined): string {
  const { unit, number } = part;
  if (unit in UNNUMBERED_PLACES) return UNNUMBERED_PLACES[unit as keyof typeof UNNUMBERED_PLACES];
  if (unit === 'doan' && holder?.unit === 'chu-ky') return `${UNITS.doan.inSignature} ${number}`;
  // Tables are counted as dashes are, whatever number the print gives them.
  if (unit === 'bang') return `${UNITS.bang.counted} ${number}`;
  const attached = ATTACHED_TEXTS.find((text) => text.id === unit);
  // The second "Quy chế" of one decision.
  if (attached && number) return `${attached.name} thứ ${number}`;
  return sayPart(part);
}

function isIssuedWith({ unit }: IdPart): boolean {
  return unit === 'phu-luc' || ATTACHED_TEXTS.some((text) => text.id === unit);
}
