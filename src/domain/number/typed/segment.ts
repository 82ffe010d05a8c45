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

/** Neighbouring words as one run of letters. */
interface Run {
  text: string;
  /** As written, letter for letter; undefined where it has more or fewer. */
  written: string | undefined;
  /** Each word by the place of its first letter. */
  starts: ReadonlyMap<number, Word>;
}

/** A form that may stand at a place of a run, and what reading it so costs. */
interface Offer extends Pick<QueryElement, 'sense' | 'isBegun'> {
  to: number;
  cost: number;
}

/** The cheapest way to read all letters as forms, or undefined. */
function cover({ forms }: Lexicon, words: readonly Word[], isLast: boolean): QueryElement[] | undefined {
  const run = runOf(words);
  const { text, starts } = run;
  // Inside a word of its own nothing is begun: "đâu" is no "ĐA" and the beginning of another mark.
  const mayBegin = (from: number) => isLast && (starts.has(from) || words.at(-1)!.gap !== ' ');
  const ways: (Way | undefined)[] = [{ cost: 0, elements: [] }];
  for (let from = 0; from < text.length; from++) {
    const way = ways[from];
    if (!way) continue;
    for (const { to, cost, ...form } of offersAt(forms, run, from, mayBegin(from))) {
      if (way.cost + cost >= (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) continue;
      const own = { text: text.slice(from, to), isDigits: false, gap: starts.get(from)?.gap ?? '', ...form };
      ways[to] = { cost: way.cost + cost, elements: [...way.elements, own] };
    }
  }
  return ways[text.length]?.elements;
}

function runOf(words: readonly Word[]): Run {
  const starts = new Map<number, Word>();
  let text = '';
  for (const word of words) {
    starts.set(text.length, word);
    text += word.text;
  }
  const written = words.map((word) => word.written).join('');
  return { text, starts, written: written.length === text.length ? written : undefined };
}

/** The forms that begin at a place; a begun one last. */
function offersAt(
  forms: ReadonlyMap<string, Sense>,
  { text, written, starts }: Run,
  from: number,
  mayBegin: boolean,
): Offer[] {
  const offers: Offer[] = [];
  const isWord = starts.has(from);
  for (let to = from + 1; to <= text.length; to++) {
    // "TƯ" is Trung ương, never the "TU" of a Tỉnh ủy.
    const sense = forms.get(written?.slice(from, to) === 'tư' ? 'tw' : text.slice(from, to));
    if (sense && (to - from > 1 || isWord) && !tearsApart(starts, from, to, text.length))
      offers.push({ to, cost: isWord ? 1 : 1.1, sense });
  }
  if (mayBegin && isBeginning(forms, text.slice(from)))
    offers.push({ to: text.length, cost: 4, sense: {}, isBegun: true });
  return offers;
}

/** "L-CTN ở" is no "LCT" and no "no": a form that runs on into the next word begins with one, and ends one behind a stroke. */
function tearsApart(starts: Run['starts'], from: number, to: number, end: number): boolean {
  const endsWord = to === end || starts.has(to);
  return [...starts].some(
    ([at, { gap }]) => at > from && at < to && !(starts.has(from) && (gap !== '/' || endsWord)),
  );
}

const isBeginning = (forms: ReadonlyMap<string, Sense>, letters: string) =>
  !forms.has(letters) && [...forms.keys()].some((form) => form.startsWith(letters));
