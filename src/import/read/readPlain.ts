import { parseLabel } from '../../domain/place/label.ts';
import { isSignatureStart } from '../../domain/provision/signature.ts';
import { isCapitals } from '../../domain/text/capitals.ts';
import type { Cell, Paragraph, SourceBlock, Table } from '../blocks.ts';
import { isRule, kindAtStart } from '../recognise/headForms.ts';
import type { ImportedFile } from '../source.ts';
import { tallyOf } from '../tally.ts';

/** Widths at which programs and typists break lines; longer lines are whole paragraphs. */
const NARROWEST = 40;
const WIDEST = 130;
/** Of text broken at one width, at least so many lines are full. */
const FULL_SHARE = 0.3;

/** Plain text: a paragraph a line, or lines of one width put together again; columns by tabs or many blanks. */
export function importPlain(text: string): ImportedFile {
  const lines = text.split(/\r\n?|\n|\f|\u2028|\u2029/);
  const width = widthOf(lines);
  const blocks: SourceBlock[] = [];
  let open: { paragraph: Paragraph; last: string } | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    let end = index;
    while (end < lines.length && columnsOf(lines[end]!).length > 1) end++;
    if (end > index) {
      blocks.push(toTable(lines.slice(index, end).map(columnsOf), index + 1));
      index = end - 1;
      open = undefined;
    } else if (open && width && goesOn(open.last, line, width)) {
      open.paragraph.spans.push({ text: ` ${line.trim()}` });
      open.last = line;
    } else {
      const paragraph = paragraphOf(line, index + 1, width ?? 0);
      blocks.push(paragraph);
      open = { paragraph, last: line };
    }
  }
  return { blocks, notes: [], leftOut: [], told: [], letters: tallyOf(...lines) };
}

/** The width that lines were broken at, or undefined where they were not. */
function widthOf(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  const full = lengths.filter((length) => length > width * 0.85).length;
  const isBroken = longest <= width * 1.5 && lengths.length > 8 && full > lengths.length * FULL_SHARE;
  return width >= NARROWEST && width <= WIDEST && isBroken ? width : undefined;
}

/** Does the line go on with the words of the one before? That one must have been full. */
function goesOn(before: string, line: string, width: number): boolean {
  const words = line.trim();
  const first = /^\S+/.exec(words)![0];
  if (isRule(words) || isRule(before.trim())) return false;
  if (before.trimEnd().length + first.length + 1 < width * 0.85) return false;
  if (parseLabel(words) && !/^\d/.test(words)) return false;
  if (/^\d/.test(words) && parseLabel(words) && /[.;:]$/.test(before.trim())) return false;
  if (isSignatureStart(words, true) || (kindAtStart(words)?.alone && isCapitals(words))) return false;
  return !(isCapitals(words) && !isCapitals(before));
}

/** What stands side by side on a line; an empty first column where the line begins far in behind a tab. */
function columnsOf(line: string): string[] {
  const columns = line.trimEnd().split(/\t+| {4,}/);
  return columns[0] === '' && !line.startsWith('\t') ? columns.slice(1) : columns;
}

/** Two columns are two texts side by side (the head, recipients and signature); three and more, with rows, a table. */
function toTable(rows: readonly string[][], line: number): Table {
  const cell = (words: readonly string[], first: number): Cell => ({
    paragraphs: words.flatMap((text, at) =>
      text.trim() === ''
        ? []
        : [{ kind: 'paragraph', spans: [{ text: text.trim() }], origin: { line: first + at } }],
    ),
  });
  const width = Math.max(...rows.map((row) => row.length));
  const isData = width > 2 && rows.length > 1 && rows.every((row) => row.length === width);
  const made = isData
    ? rows.map((row, at) => row.map((text) => cell([text], line + at)))
    : [
        Array.from({ length: width }, (_, column) =>
          cell(
            rows.map((row) => row[column] ?? ''),
            line,
          ),
        ),
      ];
  return { kind: 'table', rows: made, origin: { line } };
}

/** A line set far in is centred. */
function paragraphOf(line: string, number: number, width: number): Paragraph {
  const indent = /^[ \t]*/.exec(line)![0].replaceAll('\t', '        ').length;
  const isCentred = indent >= 8 && width > 0 && line.trimEnd().length < width;
  return {
    kind: 'paragraph',
    spans: [{ text: line.trim() }],
    origin: { line: number },
    ...(isCentred && { align: 'center' }),
  };
}
