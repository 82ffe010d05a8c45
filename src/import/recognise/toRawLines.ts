import { parseLabel } from '../../domain/place/label.ts';
import { isSignatureStart } from '../../domain/provision/signature.ts';
import { type Cell, type Paragraph, type SourceBlock, type Table, textOf } from '../blocks.ts';
import { isMotto, nationalTitleAt, numberAtHead, partyHeadingAt, placeAndDate } from './headForms.ts';
import { type RawLine, rawLine, splitParagraph } from './rawLine.ts';

/** Blocks as the printed lines of the document, in reading order; tables that only set things side by side are undone. */
export function toRawLines(blocks: readonly SourceBlock[]): RawLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return splitParagraph(block, looksLikeHead(block));
    if (block.kind !== 'table') return [];
    if (!isLayout(block)) return [{ ...rawLine([], block), table: block }];
    return block.rows.flat().flatMap((cell) => linesOfCell(cell, block));
  });
}

function linesOfCell({ paragraphs }: Cell, layout: Table): RawLine[] {
  const splitsAll = isHeadOrSignature(layout);
  return paragraphs
    .flatMap((one) => splitParagraph(one, splitsAll || looksLikeHead(one)))
    .map((line) => ({ ...line, layout }));
}

const piecesOf = (paragraph: Paragraph) =>
  textOf(paragraph)
    .split('\n')
    .map((piece) => piece.replace(/\s+/gu, ' ').trim());

const looksLikeHead = (paragraph: Paragraph) => piecesOf(paragraph).some(isHeadLine);

const isHeadLine = (text: string) =>
  nationalTitleAt(text) !== -1 ||
  partyHeadingAt(text) !== -1 ||
  isMotto(text) ||
  numberAtHead(text) !== undefined ||
  placeAndDate(text) !== undefined;

function isHeadOrSignature(table: Table): boolean {
  const pieces = table.rows.flat().flatMap(({ paragraphs }) => paragraphs.flatMap(piecesOf));
  return pieces.some((text) => isHeadLine(text) || isSignatureStart(text, true));
}

/**
 * A table of the document has rows and columns that mean something. One column, one row, the head, the signature, and a
 * table whose cells hold articles are only a way to place words on a page.
 */
function isLayout(table: Table): boolean {
  const { rows } = table;
  const columns = Math.max(
    0,
    ...rows.map((row) => row.filter((cell) => cell.paragraphs.some(hasWords)).length),
  );
  if (columns <= 1 || rows.length === 1) return true;
  if (rows.length <= 8 && isHeadOrSignature(table)) return true;
  const paragraphs = rows.flat().flatMap((cell) => cell.paragraphs);
  return paragraphs.some((one) => parseLabel(textOf(one).trim())?.kind === 'article');
}

const hasWords = (paragraph: Paragraph) => textOf(paragraph).trim() !== '';
