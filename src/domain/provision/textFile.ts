import type { CitedName } from '../citation/formatCitation.ts';
import type { BranchId } from '../document/level.ts';
import type { DocumentHistory } from '../permanence/history.ts';
import type { PresentUnit } from '../permanence/recognise.ts';
import type { Misprint } from './misprint.ts';

/**
 * A unit of a text: how deep it stands, the digest of its own words, its label and its words as printed. A table's
 * words are its rows on lines of their own, cells parted by tabs. `misprints` are those that were kept in the first line
 * of the words; left out where there is none.
 */
export type TextUnit = readonly [
  id: string,
  depth: number,
  digest: string,
  label: string,
  words: string,
  misprints?: readonly Misprint[],
];

/** `/du-lieu/van-ban/<id>.json`: the official words of a document, unit by unit in printed order. */
export interface TextFile {
  /** The document's name at the end of a citation. */
  cite: CitedName;
  branch: BranchId;
  /** True when each clause has a page of its own. */
  hasPages: boolean;
  units: readonly TextUnit[];
  /** What became of earlier words; tells what a dated link cited. */
  history: DocumentHistory;
}

/** A text opened for look-ups. */
export interface OpenText extends Omit<TextFile, 'units'> {
  ids: readonly string[];
  has(id: string): boolean;
  /** A unit and all that stands inside it, in printed order. */
  whole(id: string): readonly TextUnit[];
  /** A unit as `recognise` compares it. */
  present(id: string): PresentUnit | undefined;
}

export function openText({ units, ...rest }: TextFile): OpenText {
  const placeOf = new Map(units.map(([id], index) => [id, index]));
  const whole = (id: string): readonly TextUnit[] => {
    const first = placeOf.get(id);
    if (first === undefined) return [];
    const depth = units[first]![1];
    const after = units.slice(first + 1);
    const end = after.findIndex((unit) => unit[1] <= depth);
    return [units[first]!, ...(end < 0 ? after : after.slice(0, end))];
  };
  return {
    ...rest,
    ids: [...placeOf.keys()],
    has: (id) => placeOf.has(id),
    whole,
    present(id) {
      const [own, ...inside] = whole(id);
      return own && { id, digest: own[2], inside: inside.map((unit) => ({ id: unit[0], digest: unit[2] })) };
    },
  };
}
