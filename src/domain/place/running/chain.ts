import type { PathPart } from '../../citation/citation.ts';
import type { Span } from '../../citation/draft.ts';
import type { Atom } from './atom.ts';

/** A place built from atoms that stand together; `path` from the largest unit to the smallest. */
export interface PlaceSpan extends Span {
  path: readonly PathPart[];
}

/**
 * What joins two atoms of one chain.
 * Examples: ` `, `, `, ` của `, ` và `, `; `, ` tại các `.
 */
const GAP =
  /^(?:\s{1,3}|\s{0,3}(?<comma>,)\s{1,3}|\s{1,3}(?:của|tại|thuộc|trong|ở)\s{1,3}|(?<and>\s{0,3}(?:;|,?\s{1,3}(?:và|hoặc|hay|đến))\s{1,3}))(?:(?:các|từ|tại)\s{1,3})?$/iu;
type Joint = 'inside' | 'comma' | 'and';

function jointBetween(text: string, left: Span, right: Span): Joint | undefined {
  if (right.start - left.end > 24) return undefined;
  const groups = GAP.exec(text.slice(left.end, right.start))?.groups;
  return groups && (groups.and ? 'and' : groups.comma ? 'comma' : 'inside');
}

/**
 * Atoms in reading order cut into runs whose neighbours are joined by nothing but space, commas and joining words.
 * "Điều này" ends a run: it is already known in full.
 */
export function chainsOf(text: string, atoms: readonly Atom[]): Atom[][] {
  const chains: Atom[][] = [];
  for (const atom of atoms) {
    const last = chains.at(-1);
    if (last && typeof last.at(-1)!.part === 'string' && jointBetween(text, last.at(-1)!, atom))
      last.push(atom);
    else chains.push([atom]);
  }
  return chains;
}

/**
 * The places that a chain of atoms names. Read from the right: a smaller unit lies in the larger one after it
 * ("điểm đ khoản 1 Điều 5"), equal units share what contains them ("khoản 1, khoản 2 Điều 3"), a larger unit before a
 * smaller contains it only when nothing after says otherwise ("mục II, điểm 1"; not "Điều 3, khoản 2 Điều 5").
 */
export function placesOf(text: string, chain: readonly Atom[]): PlaceSpan[] {
  const places: Nested[] = [];
  for (const [index, atom] of [...chain.entries()].reverse()) {
    const after = chain[index + 1];
    if (after) addBefore(places, atom, after, jointBetween(text, atom, after)!);
    else places.unshift({ start: atom.start, end: atom.end, atoms: [atom] });
  }
  return places.map(({ start, end, atoms }) => ({ start, end, path: pathOf(atoms) }));
}

/** A place with the atoms it is made of, the largest unit first. */
interface Nested extends Span {
  atoms: Atom[];
}

/** Puts an atom before the places to its right, the nearest of which comes first. */
function addBefore(places: Nested[], atom: Atom, after: Atom, joint: Joint): void {
  const next = places[0]!;
  const own = { start: atom.start, end: atom.end, atoms: [atom] };
  const around = next.atoms.filter(({ unit }) => unit.rank > atom.unit.rank);
  const isSmaller = atom.unit.rank < after.unit.rank;
  if (isSmaller && joint === 'and') places.unshift(own);
  else if (isSmaller) places[0] = { start: atom.start, end: next.end, atoms: [...around, atom] };
  else if (around.length > 0 || joint === 'and' || atom.unit.rank === after.unit.rank)
    places.unshift({ ...own, atoms: [...around, atom] });
  else if (next.atoms.some(({ unit }) => unit.rank === atom.unit.rank)) places.unshift(own);
  else contain(places, atom);
}

/** A larger unit holds the smaller ones after it, up to one that is as large. */
function contain(places: readonly Nested[], atom: Atom): void {
  for (const place of places) {
    if (place.atoms[0]!.unit.rank >= atom.unit.rank) break;
    place.atoms.unshift(atom);
  }
  places[0]!.start = atom.start;
}

/** Id parts of nested atoms; an article is counted through the document, so no chapter or section stands before it. */
function pathOf(atoms: readonly Atom[]): PathPart[] {
  const hasArticle = atoms.some(({ unit }) => unit.part === 'dieu');
  return atoms
    .filter(({ unit }) => !hasArticle || unit.rank <= 4 || unit.part === 'phu-luc')
    .map(({ part }) => part);
}
