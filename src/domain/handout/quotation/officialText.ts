import type { Misprint } from '../../provision/misprint.ts';
import type { OpenText, TextUnit } from '../../provision/textFile.ts';
import { type QuotationWord, quotationWordsOf } from './word.ts';

/** A word of an official text. A label is printed there, yet a quotation may leave it out. */
export interface OfficialWord extends QuotationWord {
  /** Where its unit stands in `units`. */
  unit: number;
  isLabel: boolean;
}

/** Official words that are misprinted, from `first` to `last`, and what they would be if they were not. */
export interface CorrectedWords {
  first: number;
  last: number;
  keys: readonly string[];
  /** As printed, and as corrected. */
  printed: string;
  correct: string;
}

/** Where a unit's words stand among the words of its text: its own, and with all that stands inside it. */
export interface UnitRange {
  id: string;
  first: number;
  end: number;
  wholeEnd: number;
}

/** The words of a document, or of one clause as it stood on a day, prepared to be found again. */
export interface OfficialText {
  document: string;
  /** Unit by unit, each on a line. */
  text: string;
  words: readonly OfficialWord[];
  units: readonly UnitRange[];
  /** Misprints that were kept and that change a word: whoever mends one quotes rightly. */
  corrections: readonly CorrectedWords[];
  /** Where each run of four words begins. */
  runs: ReadonlyMap<string, readonly number[]>;
  /** Runs and words of the document's own title: they stand in every citation of it. */
  titleRuns: ReadonlySet<string>;
  titleWords: ReadonlySet<string>;
}

/** How many words make a run: less would find "xã, phường, thị trấn" everywhere. */
export const RUN = 4;

const prepared = new WeakMap<OpenText, OfficialText>();

/** A document's text as it stands now; prepared once. */
export function officialText(document: string, open: OpenText): OfficialText {
  const known = prepared.get(open);
  if (known) return known;
  const units = open.ids.map((id) => open.whole(id)[0]!);
  const made = prepareText(document, units);
  prepared.set(open, made);
  return made;
}

/** Prepares units in printed order. */
export function prepareText(document: string, units: readonly TextUnit[]): OfficialText {
  let text = '';
  const words: OfficialWord[] = [];
  const corrections: CorrectedWords[] = [];
  const ranges = units.map(([id, , , label, own, misprints = []], unit): UnitRange => {
    const first = words.length;
    const start = text.length;
    const line = label === '' ? own : `${label} ${own}`;
    text += `${line}\n`;
    for (const word of quotationWordsOf(line))
      words.push({
        ...word,
        start: word.start + start,
        end: word.end + start,
        unit,
        isLabel: word.start < label.length,
      });
    for (const misprint of misprints)
      corrections.push(...correctedWords(text, words, first, misprint, start + line.length - own.length));
    return { id, first, end: words.length, wholeEnd: words.length };
  });
  for (const [index, range] of ranges.entries()) {
    const next = units.findIndex((one, at) => at > index && one[1] <= units[index]![1]);
    range.wholeEnd = ranges[(next < 0 ? units.length : next) - 1]!.end;
  }
  const said = words.flatMap((word, index) => (word.isLabel ? [] : [index]));
  const runs = new Map<string, number[]>();
  const titleRuns = new Set<string>();
  for (let at = 0; at + RUN <= said.length; at++) {
    const run = said.slice(at, at + RUN).map((index) => words[index]!);
    const key = runKey(run);
    const places = runs.get(key);
    if (places) places.push(said[at]!);
    else runs.set(key, [said[at]!]);
    if (isTitle(units[run[0]!.unit]![0])) titleRuns.add(key);
  }
  const titleWords = new Set(words.filter(({ unit }) => isTitle(units[unit]![0])).map(({ key }) => key));
  return { document, text, words, units: ranges, corrections, runs, titleRuns, titleWords };
}

/** The whole words that a misprint touches; none where only signs or capitals differ, which are not compared. */
function correctedWords(
  text: string,
  words: readonly OfficialWord[],
  from: number,
  misprint: Misprint,
  shift: number,
): CorrectedWords[] {
  const [start, end, correct] = [misprint[0] + shift, misprint[1] + shift, misprint[2]];
  const touched = words.flatMap((word, index) =>
    index >= from && word.start < end && start < word.end ? [index] : [],
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (correct === undefined || first === undefined || last === undefined) return [];
  const [own, after] = [words[first]!, words[last]!];
  const mended = text.slice(own.start, start) + correct + text.slice(end, after.end);
  const keys = quotationWordsOf(mended).map(({ key }) => key);
  const isSame = runKey(words.slice(first, last + 1)) === keys.join(' ');
  return isSame ? [] : [{ first, last, keys, printed: text.slice(own.start, after.end), correct: mended }];
}

const isTitle = (id: string) => id.startsWith('tieu-de');

export const runKey = (words: readonly QuotationWord[]) => words.map(({ key }) => key).join(' ');

/** The smallest unit that holds all words from `first` to `last`; of several that share them, the first one's. */
export function unitAround({ units, words }: OfficialText, first: number, last: number): UnitRange {
  const own = units[words[first]!.unit]!;
  const around = units.filter((unit) => unit.first <= first && last < unit.wholeEnd);
  return around.reduce((best, unit) => (sizeOf(unit) < sizeOf(best) ? unit : best), around[0] ?? own);
}

const sizeOf = ({ first, wholeEnd }: UnitRange) => wholeEnd - first;
