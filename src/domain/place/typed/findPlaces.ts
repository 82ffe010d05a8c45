import { parseId } from '../../provision/id.ts';
import type { PlaceQuery } from './placeQueries.ts';
import { LAST, type Step } from './readPlace.ts';

/** Where in a text a place is. */
export interface FoundPlaces {
  /** Ids of the provisions that are meant. */
  found: readonly string[];
  /** The place is named from its outermost unit on. */
  isWhole: boolean;
  /** Where nothing is meant: those with a unit that is asked for, the likest first. */
  near: readonly string[];
}

/** How a unit is called where a text has none that is: "phần II", "chương II" are its mục, "khoản 5" is its điểm. */
const MEANT: Readonly<Record<string, string>> = { phan: 'muc', chuong: 'muc', khoan: 'diem' };

/** Looks for a place among the ids of a text's provisions, which stand in printed order. */
export function findPlaces(ids: readonly string[], place: Pick<PlaceQuery, 'id' | 'steps'>): FoundPlaces {
  if (place.id !== undefined && ids.includes(place.id)) return { found: [place.id], isWhole: true, near: [] };
  const isHere = (unit: string) => ids.some((id) => parseId(id)?.some((part) => part.unit === unit));
  const isOther = ({ unit }: Step) => MEANT[unit] !== undefined && !isHere(unit);
  // "phần II mục 3": below what is called so in place of a mục, a mục is its điểm.
  const isBelow = place.steps.some((step) => MEANT[step.unit] === 'muc' && isOther(step));
  const steps = place.steps.map((step) => {
    if (isOther(step)) return { ...step, unit: MEANT[step.unit]! };
    return isBelow && step.unit === 'muc' ? { ...step, unit: 'diem' } : step;
  });
  const last = steps.find(({ numbers }) => numbers[0] === LAST);
  if (last) return findLast(ids, steps, last);
  const fitting = ids.filter((id) => fits(id, steps));
  const whole = fitting.filter((id) => parseId(id)!.length === steps.length);
  if (fitting.length === 0) return { found: [], isWhole: true, near: nearPlaces(ids, steps) };
  return { found: whole.length > 0 ? whole : fitting, isWhole: whole.length > 0, near: [] };
}

/** The last of a kind in the place that is named; that place where there is none of the kind. */
function findLast(ids: readonly string[], steps: readonly Step[], last: Step): FoundPlaces {
  const others = steps.filter((step) => step !== last);
  const own = [...others, { unit: last.unit, numbers: [] }];
  const found = ids.filter((id) => fits(id, own) && parseId(id)!.length === own.length).slice(-1);
  if (found.length > 0) return { found, isWhole: true, near: [] };
  const place = others.length > 0 ? findPlaces(ids, { steps: others }) : { found: [], near: [] };
  return { ...place, isWhole: false };
}

/** True when every step stands in the path and the last unit of the path is one of the steps. */
function fits(id: string, steps: readonly Step[]): boolean {
  const parts = parseId(id);
  if (!parts) return false;
  const has = ({ unit, numbers }: Step) =>
    parts.some((part) => part.unit === unit && (numbers.length === 0 || numbers.includes(part.number ?? '')));
  return steps.every(has) && steps.some(({ unit }) => unit === parts.at(-1)!.unit);
}

/** Places with a unit that is asked for: first those that differ least from the place, each step and each unit more or less. */
function nearPlaces(ids: readonly string[], steps: readonly Step[]): string[] {
  const ranked = ids.flatMap((id) => {
    const parts = parseId(id) ?? [];
    const isKin = parts.some(({ unit }) => steps.some((step) => step.unit === unit));
    const equal = steps.filter(({ unit, numbers }) =>
      parts.some((part) => part.unit === unit && numbers.includes(part.number ?? '')),
    );
    return isKin ? { id, differs: steps.length + parts.length - 2 * equal.length } : [];
  });
  return ranked.sort((a, b) => a.differs - b.differs).map(({ id }) => id);
}
