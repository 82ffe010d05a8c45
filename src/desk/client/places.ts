import type { Work } from '../work.ts';

/** Where a place of one pane stands in the two others. */
export function panePlaces(units: Work['units'], blockOfLine: readonly (number | undefined)[]) {
  return {
    /** The unit that a line belongs to: the last one that begins on it or above. */
    unitAt: (line: number) => units.findLast((one) => one.line <= line)?.id,
    lineOfUnit: (id: string) => units.find((one) => one.id === id)?.line,
    blockAt: (line: number) => blockOfLine.slice(0, line).findLast((one) => one !== undefined),
    /** The first line with words of the block, or of the first block below it that has a line. */
    lineOfBlock(block: number): number | undefined {
      const at = blockOfLine.findIndex((one) => one !== undefined && one >= block);
      return at === -1 ? undefined : at + 1;
    },
  };
}
