import type { DiffStretch } from '../../permanence/wordDiff.ts';
import { type Alignment, align, MOST_PAIRS } from './align.ts';
import type { AlignmentStep } from './alignmentStep.ts';
import { findCopies } from './findCopies.ts';
import { type OfficialText, unitAround } from './officialText.ts';
import type { QuotationWord } from './word.ts';

/** A quotation laid along the official words that it is most like. */
export interface Comparison {
  official: OfficialText;
  alignment: Alignment;
  /** Official words from the first to the last that are the same. */
  first: number;
  last: number;
  /** The smallest unit that holds them. */
  provision: string;
  /** How much of the quotation and of what it leaves out is the same, from 0 to 1. */
  likeness: number;
}

/** A quotation beside the words of a text, from `first` to before `end`; undefined when nothing is the same. */
export function compareWithin(
  words: readonly QuotationWord[],
  official: OfficialText,
  first = 0,
  end = official.words.length,
): Comparison | undefined {
  const range =
    words.length * (end - first) > MOST_PAIRS / 2 ? rangeOfCopy(words, official, first, end) : { first, end };
  const alignment = range && align(words, official.words, range.first, range.end, official.corrections);
  const found = alignment?.steps.flatMap((step) => (step.kind === 'same' ? [step.official] : [])) ?? [];
  if (!alignment || found.length === 0) return undefined;
  const [low, high] = [found[0]!, found.at(-1)!];
  return {
    official,
    alignment,
    first: low,
    last: high,
    provision: unitAround(official, low, high).id,
    likeness: alignment.same / Math.max(1, alignment.same + alignment.differing),
  };
}

/** Where in a long text a quotation has its most runs of words, with room on both sides. */
function rangeOfCopy(words: readonly QuotationWord[], official: OfficialText, first: number, end: number) {
  const said = words.filter(({ isGap }) => !isGap);
  const copies = findCopies(said, official, 8).filter(
    (copy) => copy.officialFrom >= first && copy.officialTo <= end,
  );
  const longest = copies.toSorted((a, b) => b.matched - a.matched)[0];
  if (!longest) return undefined;
  const before = longest.from * 2 + 10;
  const after = (said.length - longest.to) * 2 + 10;
  return {
    first: Math.max(first, longest.officialFrom - before),
    end: Math.min(end, longest.officialTo + after),
  };
}

/** The unit of the first official word that differs, or stands next to what differs. */
export function placeOfDifference({ official, alignment: { steps }, provision }: Comparison): string {
  const at = steps.findIndex(({ kind }) => kind !== 'same');
  const step = [...steps.slice(at), ...steps.slice(0, at).toReversed()].find((one) => 'official' in one);
  return step && 'official' in step ? official.units[official.words[step.official]!.unit]!.id : provision;
}

/** The handout's words and the official ones side by side, the differing ones marked, with a few words around them. */
export function sideBySide(
  text: string,
  words: readonly QuotationWord[],
  { official, alignment }: Comparison,
): { handout: DiffStretch[]; official: DiffStretch[] } {
  const steps = aroundDifferences(alignment.steps);
  return {
    handout: stretches(
      text,
      steps.map((step) =>
        step && 'quoted' in step
          ? { ...words[step.quoted]!, differs: step.kind !== 'same' }
          : step && undefined,
      ),
    ),
    official: stretches(
      official.text,
      steps.map((step) =>
        step && 'official' in step
          ? { ...official.words[step.official]!, differs: step.kind !== 'same' }
          : step && undefined,
      ),
    ),
  };
}

const WORDS_AROUND = 6;

/** Steps near a difference; null where others are left out. */
function aroundDifferences(steps: readonly AlignmentStep[]): (AlignmentStep | null)[] {
  const differing = steps.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]));
  const kept: (AlignmentStep | null)[] = [];
  let next = 0;
  let last = -1;
  for (const [index, step] of steps.entries()) {
    while (differing[next] !== undefined && differing[next]! < index - WORDS_AROUND) next++;
    const near = differing[next];
    if (near === undefined || near > index + WORDS_AROUND) continue;
    if (index > last + 1) kept.push(null);
    kept.push(step);
    last = index;
  }
  if (last >= 0 && last < steps.length - 1) kept.push(null);
  return kept;
}

type Shown = { start: number; end: number; differs: boolean } | null | undefined;

/** Words as they stand in their text, neighbours joined with what stands between them. */
function stretches(text: string, words: readonly Shown[]): DiffStretch[] {
  const all: DiffStretch[] = [];
  let end: number | undefined;
  for (const word of words) {
    if (word === undefined) continue;
    if (word === null) add(all, all.length === 0 ? '… ' : ' …', false);
    else {
      const between = end === undefined ? spaceAfter(all) : text.slice(end, word.start).replace(/\s+/gu, ' ');
      add(all, between, word.differs && (all.at(-1)?.differs ?? false));
      add(all, text.slice(word.start, word.end), word.differs);
    }
    end = word?.end;
  }
  return all;
}

function add(all: DiffStretch[], text: string, differs: boolean): void {
  const last = all.at(-1);
  if (last?.differs === differs) last.text += text;
  else if (text !== '') all.push({ text, differs });
}

/** After words that were left out in the middle; at the beginning the dots have their space. */
const spaceAfter = (all: readonly DiffStretch[]) => (all.length > 1 ? ' ' : '');
