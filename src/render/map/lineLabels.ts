import type { Corpus } from '../../corpus/corpus.ts';
import { DATE_UNKNOWN, timeOf } from '../../domain/document/chronology.ts';
import { formatShortDate } from '../../domain/document/date.ts';
import { documentName } from '../../domain/document/name.ts';
import type { DocumentMetadata } from '../../domain/document/schema.ts';
import { type FittedLabel, fitLabels, type WantedLabel } from './fitLabels.ts';
import { type LineAxis, shareOfAxis } from './lineAxis.ts';
import type { PlacedLine, PlacedMark } from './placeLine.ts';

/**
 * Words for axes of three lengths, in em of their own letters: what fits the shortest phone with the largest letters,
 * a phone, a desk. `line.css` has the same lengths and shows one of the three.
 */
export const LABEL_WIDTHS = { few: 12.5, years: 23.5, names: 45 };
export type LabelSet = keyof typeof LABEL_WIDTHS;

/** The words under the marks of a line: years on short axes, numbers and dates on a long one; first and last come first. */
export function lineLabels({ documents }: Corpus, { marks }: PlacedLine): Record<LabelSet, FittedLabel[]> {
  const texts = marks.filter(({ isAmendment }) => !isAmendment);
  const [first, ...later] = texts;
  const ordered = [first!, ...later.slice(-1), ...later.slice(0, -1)];
  const amendments = marks.filter(({ isAmendment }) => isAmendment);
  const metadata = ({ document }: PlacedMark) => documents.get(document)!.metadata;
  const year = (mark: PlacedMark): WantedLabel => ({
    at: mark.at,
    lines: [mark.isDated ? timeOf(metadata(mark)).slice(0, 4) : DATE_UNKNOWN],
  });
  const name = (mark: PlacedMark): WantedLabel => ({
    at: mark.at,
    lines: [
      shortNumber(metadata(mark)),
      mark.isDated ? formatShortDate(timeOf(metadata(mark))) : DATE_UNKNOWN,
    ],
  });
  return fitted(ordered.map(year), [
    // The first is the row's own name.
    { at: first!.at, lines: name(first!).lines.slice(1) },
    ...ordered.slice(1).map(name),
    ...amendments.map((mark) => ({ at: mark.at, lines: [shortNumber(metadata(mark))] })),
  ]);
}

/** The years along the axis: the programme's own and now come first. */
export function axisLabels(axis: LineAxis): Record<LabelSet, FittedLabel[]> {
  const own = Math.floor(axis.programme);
  const from = Math.ceil(axis.from);
  const years = Array.from({ length: Math.floor(axis.to) - from + 1 }, (_, index) => from + index)
    .filter((year) => year % 5 === 0)
    .sort((a, b) => (a % 10) - (b % 10));
  const wanted = [
    { at: shareOfAxis(axis, axis.programme), lines: [String(own)] },
    { at: 1, lines: ['nay'] },
    ...years.map((year) => ({ at: shareOfAxis(axis, year), lines: [String(year)] })),
  ];
  return fitted(wanted, wanted);
}

function fitted(
  short: readonly WantedLabel[],
  long: readonly WantedLabel[],
): Record<LabelSet, FittedLabel[]> {
  return {
    few: fitLabels(short, LABEL_WIDTHS.few),
    years: fitLabels(short, LABEL_WIDTHS.years),
    names: fitLabels(long, LABEL_WIDTHS.names),
  };
}

/** The number without the marks that its type says already: "79/2003", "25/CP", "115-QĐ/TW"; a name where it has none. */
function shortNumber(metadata: DocumentMetadata): string {
  const number = metadata.number.value;
  if (number === undefined) return documentName(metadata);
  return /^\d+\/\d{4}/.exec(number)?.[0] ?? number;
}
