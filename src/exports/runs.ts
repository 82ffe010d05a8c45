import type { EditionText } from './edition.ts';

/** A stretch of official words that is printed in one way. */
export interface EditionRun {
  text: string;
  strong?: true;
  emphasis?: true;
  /** Where the words lead, when they cite. */
  href?: string;
  /** A footnote is called here: its id. The run has no words. */
  footnote?: string;
  /** A misprint that was kept ends here, which each copy says (`AS_PRINTED`). The run has no words. */
  misprint?: true;
}

/** Official words as runs, letter by letter: joined, their texts are `value` again. */
export function toRuns({ value, marks, links }: EditionText): EditionRun[] {
  const borders = [0, value.length, ...[...marks, ...links].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  const calls = marks.flatMap((mark) => (mark.type === 'footnote' ? [mark] : []));
  const misprintEnds = new Set(marks.flatMap((mark) => (mark.type === 'sic' ? [mark.end] : [])));
  return cuts
    .flatMap((start, index) => {
      const end = cuts[index + 1] ?? start;
      const covers = (one: { start: number; end: number }) => one.start <= start && one.end >= end;
      const is = (type: string) => marks.some((mark) => mark.type === type && covers(mark));
      const href = links.find(covers)?.address;
      const own: EditionRun = {
        text: value.slice(start, end),
        ...(is('strong') && { strong: true }),
        ...(is('emphasis') && { emphasis: true }),
        ...(href && { href }),
      };
      const called = calls.filter((call) => call.start === start);
      return [
        ...(misprintEnds.has(start) ? [{ text: '', misprint: true } satisfies EditionRun] : []),
        ...called.map(({ note }): EditionRun => ({ text: '', footnote: note })),
        ...(end > start ? [own] : []),
      ];
    })
    .reduce(joinAlike, []);
}

/** True of a run that has no words of the text. */
const isSign = ({ footnote, misprint }: EditionRun) => footnote !== undefined || misprint === true;

/** Neighbours that are printed alike are one run: a border between them was none of print. */
function joinAlike(runs: EditionRun[], run: EditionRun): EditionRun[] {
  const last = runs.at(-1);
  const isAlike =
    last &&
    !isSign(run) &&
    !isSign(last) &&
    run.href === last.href &&
    run.strong === last.strong &&
    run.emphasis === last.emphasis;
  if (isAlike) last.text += run.text;
  else runs.push(run);
  return runs;
}
