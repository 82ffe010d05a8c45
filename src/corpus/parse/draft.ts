import type { Label, LabelKind } from '../../domain/place/label.ts';
import { parseLabel } from '../../domain/place/label.ts';
import type { LabelNumber } from '../../domain/place/labelNumber.ts';
import type { ProvisionKind } from '../../domain/provision/tree.ts';
import type { Line } from './lines.ts';
import { emptyRich, printedSlice, type RichMark, type RichText } from './richText.ts';

/** A provision while the tree is being built: everything but its id. */
export interface Draft {
  kind: ProvisionKind;
  label?: Label;
  labelMarks: RichMark[];
  /** True when the print's own number is marked as wrong; `corrected` is what it should be, when known. */
  isSic: boolean;
  corrected?: LabelNumber;
  /** The id part of an attached text: `quy-che`. */
  attached?: string;
  text: RichText;
  headingBelow?: RichText;
  rows?: RichText[][];
  children: Draft[];
  offset: number;
}

/** A draft of one line: its label cut off, its marks shared between label and words. */
export function toDraft(kind: ProvisionKind, line: Line): Draft {
  const { rich, label, rows, offset } = line;
  const head = label ? label.printed.length : 0;
  // A footnote call between label and words belongs to the label.
  const isOnLabel = (mark: RichMark) => label !== undefined && mark.end <= head && mark.start <= head;
  const text = label
    ? printedSlice({ ...rich, marks: rich.marks.filter((mark) => !isOnLabel(mark)) }, head + label.gap.length)
    : rich;
  const labelMarks = rich.marks.filter(
    (mark) => isOnLabel(mark) && mark.type !== 'strong' && mark.type !== 'emphasis',
  );
  const sic = label && rich.marks.find((mark) => mark.type === 'sic' && mark.start < head);
  const corrected = sic?.type === 'sic' && sic.correct ? correctedNumber(label!, sic.correct) : undefined;
  return {
    kind,
    ...(label && { label }),
    labelMarks,
    isSic: sic !== undefined,
    ...(corrected && { corrected }),
    text,
    ...(rows && { rows }),
    children: [],
    offset,
  };
}

/** A draft that no line of its own stands for: the opening as a whole. */
export function emptyDraft(kind: ProvisionKind, offset: number): Draft {
  return { kind, labelMarks: [], isSic: false, text: emptyRich(), children: [], offset };
}

/** "3/", "3" or "Điều 3." as the correction of a printed number. */
function correctedNumber(label: Label, correct: string): LabelNumber | undefined {
  const printed = label.number?.printed;
  const whole = parseLabel(correct);
  if (whole?.kind === label.kind || !printed) return whole?.number;
  return parseLabel(`${label.printed.replace(printed, () => correct)} `)?.number;
}

/** The kind a label makes of its line; `isUnderArticle` tells khoản from điểm. */
export function kindOf(label: LabelKind, isUnderArticle: boolean): ProvisionKind {
  switch (label) {
    case 'roman':
      return 'romanSection';
    case 'number':
      return isUnderArticle ? 'clause' : 'numberedPoint';
    case 'decimal':
    case 'subletter':
      return 'subpoint';
    case 'letter':
      return 'letterPoint';
    case 'dash':
      return 'indent';
    case 'plus':
      return 'subindent';
    default:
      return label;
  }
}
