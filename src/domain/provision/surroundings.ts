import type { Provision } from './tree.ts';

/** A provision with what stands around it in its text. */
export interface Surroundings {
  provision: Provision;
  /** The units it stands in, the outermost first. */
  path: readonly Provision[];
  /**
   * Its neighbours: units beside it, else beside the unit it stands in. Before the first of them stand the words of
   * that unit itself, where they are more than a heading.
   */
  before?: Provision;
  after?: Provision;
}

/** Every provision of a text with its surroundings, parents before children, in printed order. */
export function* eachWithSurroundings(
  provisions: readonly Provision[],
  path: readonly Provision[] = [],
  around: Pick<Surroundings, 'before' | 'after'> = {},
): Generator<Surroundings> {
  for (const [index, provision] of provisions.entries()) {
    const before = provisions[index - 1] ?? around.before;
    const after = provisions[index + 1] ?? around.after;
    const beside = { ...(before && { before }), ...(after && { after }) };
    yield { provision, path, ...beside };
    const hasWords = !provision.isHeading && provision.text.value !== '';
    const inside = hasWords ? { ...beside, before: provision } : beside;
    yield* eachWithSurroundings(provision.children, [...path, provision], inside);
  }
}
