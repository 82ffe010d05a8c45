import { UNITS } from '../place/unit.ts';
import { capitalised } from '../text/capitalised.ts';
import { UNNUMBERED_PLACES } from './citedPlace.ts';
import { goesThrough } from './id.ts';
import { spokenPlace } from './spokenPlace.ts';
import type { Provision } from './tree.ts';

/** A clause's own step in a path: "Mục II", "Điểm 1", "Phần mở đầu", "Dòng 2". */
export function stepName({ part, id }: Pick<Provision, 'part' | 'id'>): string {
  const division = UNNUMBERED_PLACES[part as keyof typeof UNNUMBERED_PLACES];
  const step = goesThrough(id, 'chu-ky')
    ? part.replace(/^doan-/, `${UNITS.doan.inSignature} `)
    : spokenPlace(part);
  return capitalised(division ?? step);
}

/** A clause's whole place as a heading: "Gạch đầu dòng thứ 2, điểm 1, mục II". */
export function placeName(id: string): string {
  return capitalised(UNNUMBERED_PLACES[id as keyof typeof UNNUMBERED_PLACES] ?? spokenPlace(id));
}

/** The same for a heading: a number never begins a line without its unit. */
export function placeHeading(id: string): string {
  return placeName(id).replace(/ (?=[^\s,]+(?:,|$))/gu, '\u00A0');
}
