import { ATTACHED_TEXTS } from '../place/attachedText.ts';
import { letterFromId } from '../place/letters.ts';
import { UNIT_OF_KIND, UNITS, type Unit } from '../place/unit.ts';
import type { ProvisionKind } from './tree.ts';

/** One step of a provision's path: `diem-dd` is { unit: 'diem', number: 'dd' }. */
export interface IdPart {
  /** A unit, or the id of an attached text (`quy-che`). */
  unit: string;
  /** In id form: `ii`, `5a`, `dd`, `1-1`; absent for `mo-dau`, `chu-ky`, `tieu-de`, an unnumbered `phu-luc`. */
  number?: string;
}

/** Ids of attached texts. */
export const ATTACHED_IDS = ATTACHED_TEXTS.map(({ id }) => id);
/** Longer words first, so that `tieu-muc-1` is not read as a `muc`. */
const UNIT_WORDS = [...ATTACHED_IDS, ...Object.keys(UNITS)].sort((a, b) => b.length - a.length);
/** Units whose numerals the print sets in capitals. */
const CAPITAL_UNITS = new Set<string>(['phu-luc', 'phan', 'chuong', 'muc', 'tieu-muc']);

/** A unit's own part of an id: `idPart('indent', '2')` → `gach-2`. */
export function idPart(kind: ProvisionKind, number?: string): string {
  return formatPart({ unit: UNIT_OF_KIND[kind], number });
}

/**
 * The id of a provision under its parent. An article begins afresh, because articles run through the whole
 * document: only the annex it stands in comes before it.
 */
export function provisionId(kind: ProvisionKind, part: string, parentId: string, annexId: string): string {
  const before = kind === 'article' ? annexId : parentId;
  return before === '' ? part : `${before}-${part}`;
}

/** The path an id stands for; undefined for a string that is no id. */
export function parseId(id: string): IdPart[] | undefined {
  const parts: IdPart[] = [];
  let rest = id;
  while (rest !== '') {
    const unit = UNIT_WORDS.find((word) => rest === word || rest.startsWith(`${word}-`));
    if (!unit) return undefined;
    rest = rest.slice(unit.length + 1);
    const number = /^(?:\d+-\d+(?:-\d+)*|\d+[a-z]{0,2}|[a-z]{1,2}\d+|[ivxlc]+|[a-z]{1,2})(?=-|$)/.exec(
      rest,
    )?.[0];
    if (number) rest = rest.slice(number.length + 1);
    if (!number && !mayStandAlone(unit)) return undefined;
    parts.push(number ? { unit, number } : { unit });
  }
  return parts.length > 0 ? parts : undefined;
}

/** An annex or an attached text may be the only one; all other units but those that have no number are counted. */
const mayStandAlone = (unit: string) =>
  unit === 'phu-luc' || ATTACHED_IDS.includes(unit) || 'isAlone' in UNITS[unit as Unit];

/** True when the path of an id goes through one of the units: `mo-dau-doan-2` through `mo-dau`. */
export function goesThrough(id: string, ...units: readonly string[]): boolean {
  return parseId(id)?.some(({ unit }) => units.includes(unit)) ?? false;
}

/** The id of a path: the way back from `parseId`. */
export function formatId(parts: readonly IdPart[]): string {
  return parts.map(formatPart).join('-');
}

/** The number as it is read: `ii` of a mục is "II", `dd` is "đ", `1-1` stays. */
export function printedNumber(unit: string, number: string): string {
  return CAPITAL_UNITS.has(unit) ? letterFromId(number).toUpperCase() : letterFromId(number);
}

/** One step as it stands in an id. */
export const formatPart = ({ unit, number }: IdPart) => (number ? `${unit}-${number}` : unit);
