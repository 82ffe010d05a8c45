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

/** The cheapest way to read all letters as forms, or undefined. */
function cover({ forms }: Lexicon, words: readonly Word[], isLast: boolean): QueryElement[] | undefined {
  const text = words.map((word) => word.text).join('');
  const written = words.map((word) => word.written).join('');
  const starts = new Map<number, Word>();
  let length = 0;
  for (const word of words) {
    starts.set(length, word);
    length += word.text.length;
  }
  const isBorder = (at: number) => at === length || starts.has(at);
  /** "L-CTN ở" is no "LCT" and no "no": a form that runs on into the next word begins with one, and ends one behind a stroke. */
  const tearsApart = (from: number, to: number) =>
    [...starts].some(
      ([at, { gap }]) => at > from && at < to && !(isBorder(from) && (gap !== '/' || isBorder(to))),
    );
  const ways: (Way | undefined)[] = [{ cost: 0, elements: [] }];
  for (let from = 0; from < length; from++) {
    const way = ways[from];
    if (!way) continue;
    const offer = (to: number, cost: number, found: Pick<QueryElement, 'sense' | 'isBegun'>) => {
      if (way.cost + cost >= (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) return;
      const form = {
        text: text.slice(from, to),
        isDigits: false,
        gap: starts.get(from)?.gap ?? '',
        ...found,
      };
      ways[to] = { cost: way.cost + cost, elements: [...way.elements, form] };
    };
    for (let to = from + 1; to <= length; to++) {
      // "TƯ" is Trung ương, never the "TU" of a Tỉnh ủy.
      const isHorned = written.length === length && written.slice(from, to) === 'tư';
      const sense = forms.get(isHorned ? 'tw' : text.slice(from, to));
      if (sense && (to - from > 1 || isBorder(from)) && !tearsApart(from, to))
        offer(to, isBorder(from) ? 1 : 1.1, { sense });
    }
    // Inside a word of its own nothing is begun: "đâu" is no "ĐA" and the beginning of another mark.
    const mayBegin = isLast && (isBorder(from) || words.at(-1)!.gap !== ' ');
    if (mayBegin && isBeginning(forms, text.slice(from))) offer(length, 4, { sense: {}, isBegun: true });
  }
  return ways[length]?.elements;
}

const isBeginning = (forms: ReadonlyMap<string, Sense>, letters: string) =>
  !forms.has(letters) && [...forms.keys()].some((form) => form.startsWith(letters));
