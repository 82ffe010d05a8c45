import type { Word } from '../../text/words.ts';
import type { Lexicon, Sense } from './lexicon.ts';

/** A figure or a form of a query; letters that no form covers have no sense. */
export interface QueryElement extends Pick<Word, 'text' | 'isDigits' | 'gap'> {
  sense?: Sense;
  /** The form is only begun ("326-QĐ/t"): the last letters of the query. */
  isBegun?: boolean;
}

/** Words tried together as one run of letters. */
const LONGEST_RUN = 12;

/**
 * Cuts neighbouring words into forms, whatever spaces stand between or are missing: "nghidinh so" → nghị định, số;
 * "ub nd" → ubnd. The longest run of words that forms cover wins, then the fewest forms.
 */
export function segment(lexicon: Lexicon, words: readonly Word[], isLast: boolean): QueryElement[] {
  const elements: QueryElement[] = [];
  for (let at = 0; at < words.length; ) {
    let to = Math.min(words.length, at + LONGEST_RUN);
    let found: QueryElement[] | undefined;
    while (!found && to > at) {
      found = cover(lexicon, words.slice(at, to), isLast && to === words.length);
      if (!found) to--;
    }
    elements.push(...(found ?? [words[at]!]));
    at = Math.max(to, at + 1);
  }
  return elements;
}

interface Way {
  cost: number;
  elements: QueryElement[];
}

/** A form that may stand at a place of the letters, and what reading it so costs. */
interface Offer extends Pick<QueryElement, 'sense' | 'isBegun'> {
  to: number;
  cost: number;
}

/** The cheapest way to read all letters as forms, or undefined. */
function cover({ forms }: Lexicon, words: readonly Word[], isLast: boolean): QueryElement[] | undefined {
  const text = words.map((word) => word.text).join('');
  const written = words.map((word) => word.written).join('');
  // "TƯ" is Trung ương, never the "TU" of a Tỉnh ủy.
  const senseOf = (from: number, to: number) =>
    forms.get(
      written.length === text.length && written.slice(from, to) === 'tư' ? 'tw' : text.slice(from, to),
    );
  const starts = new Map(words.map((word, at) => [lengthOf(words.slice(0, at)), word]));
  const ways: (Way | undefined)[] = [{ cost: 0, elements: [] }];
  for (let from = 0; from < text.length; from++) {
    const way = ways[from];
    if (!way) continue;
    const offers = offersAt(senseOf, starts, from, text.length);
    // Inside a word of its own nothing is begun: "đâu" is no "ĐA" and the beginning of another mark.
    if (isLast && (starts.has(from) || words.at(-1)!.gap !== ' ') && isBeginning(forms, text.slice(from)))
      offers.push({ to: text.length, cost: 4, sense: {}, isBegun: true });
    for (const { to, cost, ...found } of offers) {
      if (way.cost + cost >= (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) continue;
      const form = {
        text: text.slice(from, to),
        isDigits: false,
        gap: starts.get(from)?.gap ?? '',
        ...found,
      };
      ways[to] = { cost: way.cost + cost, elements: [...way.elements, form] };
    }
  }
  return ways[text.length]?.elements;
}

/** The whole forms that begin at a place; inside a word none of one letter. */
function offersAt(
  senseOf: (from: number, to: number) => Sense | undefined,
  starts: ReadonlyMap<number, Word>,
  from: number,
  end: number,
): Offer[] {
  const offers: Offer[] = [];
  const isBorder = starts.has(from);
  for (let to = from + (isBorder ? 1 : 2); to <= end; to++) {
    const sense = senseOf(from, to);
    if (sense && !tearsApart(starts, from, to, end)) offers.push({ to, cost: isBorder ? 1 : 1.1, sense });
  }
  return offers;
}

const lengthOf = (words: readonly Word[]) => words.reduce((sum, { text }) => sum + text.length, 0);

/** "L-CTN ở" is no "LCT" and no "no": a form that runs on into the next word begins with one, and ends one behind a stroke. */
function tearsApart(starts: ReadonlyMap<number, Word>, from: number, to: number, end: number): boolean {
  const isWhole = (gap: Word['gap']) => starts.has(from) && (gap !== '/' || to === end || starts.has(to));
  return [...starts].some(([at, { gap }]) => at > from && at < to && !isWhole(gap));
}

const isBeginning = (forms: ReadonlyMap<string, Sense>, letters: string) =>
  !forms.has(letters) && [...forms.keys()].some((form) => form.startsWith(letters));
