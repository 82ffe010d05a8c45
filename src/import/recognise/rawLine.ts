import { parseLabel } from '../../domain/place/label.ts';
import { isSignatureStart } from '../../domain/provision/signature.ts';
import { type Align, type BlockSpan, type Origin, type Paragraph, type Table, textOf } from '../blocks.ts';
import type { LeftOut, LeftOutReason } from '../source.ts';

/** One printed line or paragraph before it is known what it is. */
export interface RawLine {
  spans: BlockSpan[];
  /** Its words, one space between. */
  text: string;
  origin: Origin;
  align?: Align;
  /** The table without rules that only sets the line beside others: the head, or recipients and signature. */
  layout?: Table;
  /** A table of the document; the line has no words of its own. */
  table?: Table;
}

export function rawLine(spans: BlockSpan[], { origin, align }: Pick<Paragraph, 'origin' | 'align'>): RawLine {
  const text = spans
    .map((span) => span.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return { spans, text, origin, ...(align && { align }) };
}

/** A line, or a whole table, as what is left out. */
export function leaveOut({ spans, table, origin }: RawLine, reason: LeftOutReason): LeftOut {
  const paragraphs = table ? table.rows.flat().flatMap((cell) => cell.paragraphs) : [{ spans }];
  return { text: paragraphs.map(textOf).join(' ').trim(), reason, origin };
}

/** "Chương II", "PHỤ LỤC", "Mục 1" alone: what follows is its heading. */
export function isBareDivision(text: string): boolean {
  const label = parseLabel(text);
  return (
    label !== undefined &&
    label.printed.length === text.length &&
    /^[\p{Lu}]/u.test(text) &&
    /\p{L}{3}/u.test(text)
  );
}

/**
 * A paragraph as its lines. Where the print breaks lines by hand, a new label, an empty line, a centred line or a
 * signature begins anew; other breaks are only the width of somebody's page. The heading under a bare division is one.
 */
export function splitParagraph(paragraph: Paragraph, splitsAll: boolean): RawLine[] {
  const pieces = cutAtBreaks(paragraph.spans).map((spans) => rawLine(spans, paragraph));
  const lines: RawLine[] = [];
  let isAfterBlank = true;
  let isHeading = false;
  for (const piece of pieces) {
    if (piece.text === '' && piece.spans.every(({ note }) => note === undefined)) {
      isAfterBlank = true;
      continue;
    }
    const before = lines.at(-1);
    const begins =
      !before ||
      isAfterBlank ||
      isBareDivision(before.text) ||
      startsAnew(piece) ||
      splitsAll ||
      isCentred(piece);
    if (begins && !(isHeading && !isAfterBlank && !startsAnew(piece))) lines.push(piece);
    else lines[lines.length - 1] = rawLine([...before!.spans, { text: ' ' }, ...piece.spans], paragraph);
    isHeading = isHeading ? !startsAnew(piece) : before !== undefined && isBareDivision(before.text);
    isAfterBlank = false;
  }
  return lines;
}

const startsAnew = ({ text }: RawLine) => parseLabel(text) !== undefined || isSignatureStart(text, true);
const isCentred = ({ align }: RawLine) => align === 'center' || align === 'right';

function cutAtBreaks(spans: readonly BlockSpan[]): BlockSpan[][] {
  const pieces: BlockSpan[][] = [[]];
  for (const span of spans)
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) pieces.push([]);
      const { note, ...rest } = span;
      const isLast = index === span.text.split('\n').length - 1;
      if (text !== '' || (isLast && note !== undefined))
        pieces.at(-1)!.push({ ...rest, text, ...(isLast && note !== undefined && { note }) });
    }
  return pieces;
}
