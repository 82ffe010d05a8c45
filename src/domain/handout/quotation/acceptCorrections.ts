import type { AlignmentStep } from './alignmentStep.ts';
import type { CorrectedWords } from './officialText.ts';
import type { QuotationWord } from './word.ts';

/**
 * A quotation that mends a misprint has the same words: where it has exactly the corrected ones in the misprint's place,
 * they count as such. Says which misprints were mended.
 */
export function acceptCorrections(
  steps: readonly AlignmentStep[],
  quoted: readonly QuotationWord[],
  corrections: readonly CorrectedWords[],
): { steps: AlignmentStep[]; mended: CorrectedWords[] } {
  let accepted = [...steps];
  const mended: CorrectedWords[] = [];
  for (const correction of corrections) {
    const { first, last, keys } = correction;
    const before = accepted.findLastIndex((step) => 'official' in step && step.official < first);
    const next = accepted.findIndex((step) => 'official' in step && step.official > last);
    const end = next < 0 ? accepted.length : next;
    const place = accepted.slice(before + 1, end);
    const mine = place.flatMap((step) => ('quoted' in step ? [step.quoted] : []));
    const isMended =
      place.some(({ kind }) => kind !== 'same') &&
      mine.length === keys.length &&
      mine.every((at, index) => quoted[at]!.key === keys[index]);
    if (!isMended) continue;
    const same = mine.slice(0, last - first + 1).map((at, index): AlignmentStep => {
      return { kind: 'same', quoted: at, official: first + index };
    });
    accepted = [...accepted.slice(0, before + 1), ...same, ...accepted.slice(end)];
    mended.push(correction);
  }
  return { steps: accepted, mended };
}
