import { type Edition, type EditionUnit, eachUnit } from './edition.ts';
import { type EditionRun, toRuns } from './runs.ts';

/** One printed line of an official text, as every format lays it out. */
export interface WalkedLine {
  id: string;
  kind: EditionUnit['kind'];
  /** How deep it stands among units that are no headings: how far it is set in. */
  depth: number;
  /** Its level among headings: 1 is the title; absent for a line that is none. */
  level?: number;
  /** As printed, with what parts it from the words. */
  label: string;
  gap: string;
  runs: EditionRun[];
  /** A heading printed on the line below. */
  below?: EditionRun[];
  /** True for a line that no end of a page may part from the next: a signature is one block. */
  staysWithNext?: true;
  /** Cells of a table; the first row is its head. */
  rows?: EditionRun[][][];
}

const PARTS = new Set(['part', 'chapter', 'section', 'subsection', 'romanSection', 'annex', 'article']);

/** The walk that all formats share: the lines of a text in printed order. Groups without words of their own have none. */
export function* printedLines({ units }: Pick<Edition, 'units'>): Generator<WalkedLine> {
  yield* linesOf(units, 2, 0);
}

function* linesOf(units: readonly EditionUnit[], level: number, depth: number): Generator<WalkedLine> {
  for (const unit of units) {
    const { kind, isHeading, children } = unit;
    const holds = isHeading || PARTS.has(kind) || kind === 'preamble' || kind === 'signature';
    const lines = [
      ...(hasWords(unit) ? [lineOf(unit, level, depth)] : []),
      ...linesOf(children, isHeading && kind !== 'title' ? level + 1 : level, holds ? depth : depth + 1),
    ];
    yield* kind === 'signature' ? together(lines) : lines;
  }
}

const together = (lines: readonly WalkedLine[]) =>
  lines.map((line, at) => (at < lines.length - 1 ? { ...line, staysWithNext: true as const } : line));

function lineOf(unit: EditionUnit, level: number, depth: number): WalkedLine {
  const { kind, id, label = '', gap, text, headingBelow, rows, isHeading } = unit;
  return {
    id,
    kind,
    depth,
    ...(isHeading && { level: kind === 'title' ? 1 : level }),
    label,
    gap,
    runs: toRuns(text),
    ...(headingBelow && { below: toRuns(headingBelow) }),
    ...(rows && { rows: rows.map((row) => row.map(toRuns)) }),
  };
}

/** False for a group (the preamble) that only holds others. */
function hasWords({ label, text, rows }: EditionUnit): boolean {
  return label !== undefined || text.value !== '' || rows !== undefined;
}

/** The texts of runs, joined. */
export function plain(runs: readonly EditionRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The printed words of one unit by id: what a format is held against, clause by clause. */
export function clauseTexts(edition: Pick<Edition, 'units'>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { unit } of eachUnit(edition.units)) {
    const { label = '', gap, text, headingBelow, rows = [] } = unit;
    const lines = [
      `${label}${gap}${text.value}`,
      headingBelow?.value,
      ...rows.map((row) => row.map(({ value }) => value).join('\t')),
    ];
    texts.set(unit.id, lines.filter(Boolean).join('\n'));
  }
  return texts;
}
