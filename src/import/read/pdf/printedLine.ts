import type { BlockSpan } from '../../blocks.ts';
import { evenLooks } from './evenLooks.ts';

/** A stretch of letters as PDF.js gives it; the last two numbers of `transform` are where its baseline begins. */
export interface PdfPiece {
  str: string;
  width: number;
  height: number;
  transform: readonly number[];
  fontName: string;
  /** Of a word that was read in a picture: how sure its reader is, and where it stands. */
  seen?: Seen;
}
type Seen = Pick<BlockSpan, 'sure' | 'maybe' | 'box' | 'page'>;

/** One printed line, or the part of it that stands in one column. Lengths are points, from the lower left corner. */
export interface PrintedLine {
  spans: BlockSpan[];
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  page: number;
}

/**
 * A column begins behind a gap of more than this many letter heights; justified text never has such gaps. Where no space
 * is written before the gap either, less is enough.
 */
const COLUMN_GAP = 2.4;
const UNWRITTEN_GAP = 1.2;
const SPACE = 0.18;

/** The pieces of a page as lines from top to bottom, each as its columns from left to right. */
export function linesOf(
  pieces: readonly PdfPiece[],
  page: number,
  looks: ReadonlyMap<string, Pick<BlockSpan, 'bold' | 'italic' | 'font'>>,
): PrintedLine[][] {
  return groupByBaseline(pieces).map((row) => {
    const columns: PrintedLine[] = [];
    for (const piece of row) {
      const look = looks.get(piece.fontName) ?? {};
      const line = columns.at(-1);
      if (line && !isOfNextColumn(line, piece)) goOn(line, piece, look);
      else columns.push(newLine(piece, look, page));
    }
    return columns
      .filter(({ text }) => text.trim() !== '')
      .map((line) => (line.spans.some(isSeen) ? line : { ...line, spans: evenLooks(line.spans) }));
  });
}

type Look = Pick<BlockSpan, 'bold' | 'italic' | 'font'>;
const isSeen = ({ sure }: BlockSpan) => sure !== undefined;

function newLine(piece: PdfPiece, look: Look, page: number): PrintedLine {
  const { str, width, transform, seen } = piece;
  const left = transform[4]!;
  const spans = [{ text: str, ...look, ...seen }];
  return { spans, text: str, left, right: left + width, baseline: transform[5]!, size: sizeOf(piece), page };
}

const isSpaced = (line: PrintedLine, { str }: PdfPiece) => /\s$/u.test(line.text) || /^\s/u.test(str);

function isOfNextColumn(line: PrintedLine, piece: PdfPiece): boolean {
  const widest = isSpaced(line, piece) ? COLUMN_GAP : UNWRITTEN_GAP;
  return piece.transform[4]! - line.right > widest * Math.max(line.size, sizeOf(piece));
}

function goOn(line: PrintedLine, piece: PdfPiece, look: Look): void {
  const left = piece.transform[4]!;
  const isApart = left - line.right > SPACE * line.size && !isSpaced(line, piece);
  const words = (isApart ? ' ' : '') + piece.str;
  const last = line.spans.at(-1)!;
  if (last.font === look.font && !piece.seen) last.text += words;
  else line.spans.push({ text: words, ...look, ...piece.seen });
  line.text += words;
  line.right = Math.max(line.right, left + piece.width);
  line.size = Math.max(line.size, sizeOf(piece));
}

const sizeOf = ({ height, transform }: PdfPiece) =>
  height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 10;

/** Pieces whose baselines are nearly one, small raised ones (calls of footnotes) with the line that they stand in. */
function groupByBaseline(pieces: readonly PdfPiece[]): PdfPiece[][] {
  const sorted = pieces
    .filter(({ str, width }) => str.trim() !== '' || width > 0)
    .map((piece, order) => ({ piece, order }))
    .sort((a, b) => b.piece.transform[5]! - a.piece.transform[5]! || a.order - b.order);
  const rows: { baseline: number; size: number; pieces: typeof sorted }[] = [];
  for (const one of sorted) {
    const baseline = one.piece.transform[5]!;
    const size = sizeOf(one.piece);
    const row = rows.at(-1);
    if (row && row.baseline - baseline < 0.45 * Math.max(row.size, size)) {
      row.pieces.push(one);
      // The line stands where its largest letters do.
      if (size > row.size) Object.assign(row, { size, baseline });
    } else rows.push({ baseline, size, pieces: [one] });
  }
  return rows.map((row) =>
    row.pieces
      .sort((a, b) => a.piece.transform[4]! - b.piece.transform[4]! || a.order - b.order)
      .map(({ piece }) => piece)
      .filter(({ str }, index, all) => str !== '' || index < all.length),
  );
}
