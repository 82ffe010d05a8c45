import type { Corpus } from '../../corpus/corpus.ts';
import type { LaterStep } from '../../corpus/laterLine.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import { timeOf } from '../../domain/document/chronology.ts';
import { isAlive } from '../../domain/document/standing.ts';
import { type LineAxis, shareOfAxis } from './lineAxis.ts';
import { yearsOf } from './years.ts';

/** A document on its line. */
export interface PlacedMark {
  document: string;
  isAmendment: boolean;
  /** From 0, the axis' beginning, to 1, now. */
  at: number;
  /** False where neither date nor year is known: it stands where its neighbours put it. */
  isDated: boolean;
}

/** A stretch of the line during which one text applied. */
export interface Stretch {
  from: number;
  to: number;
  /** `until` another came, or `now`: it applies to this day. */
  kind: 'until' | 'now';
  /** True where no source proves that the next text took this one's place, or shows that this one is still reckoned with. */
  isInferred: boolean;
}

export interface PlacedLine {
  marks: readonly PlacedMark[];
  stretches: readonly Stretch[];
  /** Where the line stops because nothing later is known. */
  openEnd?: number;
}

/** Years between a document without a date and the neighbour that says where it stands. */
const APART = 3;

/**
 * A document's line of succession on an axis, as shares of its length: every mark at its date, one line from mark to
 * mark, and on to now where it is known what applies in the document's place.
 */
export function placeLine(
  corpus: Corpus,
  id: string,
  line: readonly LaterStep[],
  axis: LineAxis,
): PlacedLine {
  const years = yearsOnLine(corpus, line, axis);
  const marks = line
    .map(
      ({ document, isAmendment }): PlacedMark => ({
        document,
        isAmendment,
        at: shareOfAxis(axis, years.get(document)!),
        isDated: timeOf(corpus.documents.get(document)!.metadata) !== '',
      }),
    )
    .sort((a, b) => a.at - b.at);
  const texts = marks.filter(({ isAmendment }) => !isAmendment);
  const stretches = texts.slice(1).map((mark, index): Stretch => {
    const ties = line.find(({ document }) => document === mark.document)!.ties;
    const isInferred = ties.length > 0 && ties.every(({ inference }) => inference !== undefined);
    return { from: texts[index]!.at, to: mark.at, kind: 'until', isInferred };
  });
  const last = texts.at(-1)!;
  if (applyingOf(corpus, id) === undefined) return { marks, stretches, openEnd: marks.at(-1)!.at };
  const { id: standing, isRestUnknown } = standingOf(corpus, last.document);
  const isSeen = standing === 'con-vien-dan' || (standing === 'duoc-sua-doi' && !isRestUnknown);
  const isInferred = !isAlive(standing) && !isSeen;
  return { marks, stretches: [...stretches, { from: last.at, to: 1, kind: 'now', isInferred }] };
}

/** The text that applies today in a document's place, itself where it still binds; undefined where that is not known. */
export function applyingOf(
  corpus: Corpus,
  id: string,
): { document: string; isInferred: boolean } | undefined {
  const { id: standing, certainty, now } = standingOf(corpus, id);
  if (now) return { document: now.document, isInferred: now.inferredSteps > 0 };
  return isAlive(standing) ? { document: id, isInferred: certainty !== 'proved' } : undefined;
}

/**
 * The year of each document with a fraction. One without any date stands between what it follows and what follows it,
 * or a little off the one that is known; what the programme cites and nothing else places is older than the programme.
 */
function yearsOnLine(
  { documents }: Corpus,
  line: readonly LaterStep[],
  axis: LineAxis,
): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const { document } of line) {
    const time = timeOf(documents.get(document)!.metadata);
    if (time !== '') years.set(document, yearsOf(time));
  }
  // Forwards what stands after something known, then backwards what stands before it.
  for (const step of [...line, ...line.toReversed()]) {
    if (years.has(step.document)) continue;
    const known = (all: readonly string[]) => all.flatMap((one) => years.get(one) ?? []);
    const after = known(step.ties.map((tie) => tie.document));
    const before = known(
      line
        .filter(({ ties }) => ties.some((tie) => tie.document === step.document))
        .map(({ document }) => document),
    );
    const year = between(after, before, axis.to);
    if (year !== undefined) years.set(step.document, year);
  }
  for (const { document } of line) if (!years.has(document)) years.set(document, axis.programme - APART);
  return years;
}

/** Between what a document follows and what follows it, or a little off the one side that is known. */
function between(after: readonly number[], before: readonly number[], last: number): number | undefined {
  const [from, to] = [Math.max(...after), Math.min(...before)];
  if (after.length > 0) return before.length > 0 ? (from + to) / 2 : Math.min(from + APART, last);
  return before.length > 0 ? to - APART : undefined;
}
