import { parseLabel } from '../../domain/place/label.ts';
import { isSignatureStart } from '../../domain/provision/signature.ts';
import { isCapitals } from '../../domain/text/capitals.ts';
import type { Block, Paragraph } from '../blocks.ts';
import { kindAtStart } from '../recognise/headForms.ts';
import type { Source } from '../source.ts';
import { tallyOf } from '../tally.ts';

/** How far down a file two columns of a head may stand, in lines. */
const HEAD = 16;
/** Widths at which programs and typists break lines; longer lines are whole paragraphs. */
const NARROWEST = 40;
const WIDEST = 130;

/** Plain text: a paragraph a line, or lines of one width put together again. */
export function readPlain(text: string): Source {
  const lines = text.split(/\r\n?|\n|\f|\u2028|\u2029/);
  const width = widthOf(lines);
  const blocks: Block[] = [];
  let open: { paragraph: Paragraph; last: string } | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    if (open && width && goesOn(open.last, line, width)) {
      open.paragraph.spans.push({ text: ` ${line.trim()}` });
      open.last = line;
      continue;
    }
    const made = paragraphsOf(line, index + 1, width ?? 0);
    blocks.push(...made);
    open = made.length === 1 ? { paragraph: made[0]!, last: line } : undefined;
  }
  return { blocks, notes: [], leftOut: [], told: [], letters: tallyOf(...lines) };
}

/** The width that lines were broken at, or undefined where they were not. */
function widthOf(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  return width >= NARROWEST && width <= WIDEST && longest <= width * 1.5 && lengths.length > 8
    ? width
    : undefined;
}

/** Does the line go on with the words of the one before? That one must have been full. */
function goesOn(before: string, line: string, width: number): boolean {
  const words = line.trim();
  const first = /^\S+/.exec(words)![0];
  if (before.trimEnd().length + first.length + 1 < width * 0.85) return false;
  if (parseLabel(words) && !/^\d/.test(words)) return false;
  if (/^\d/.test(words) && parseLabel(words) && /[.;:]$/.test(before.trim())) return false;
  if (isSignatureStart(words, true) || (kindAtStart(words)?.alone && isCapitals(words))) return false;
  return !(isCapitals(words) && !isCapitals(before));
}

/** Columns of the head stand apart by tabs or many blanks; a line set far in is centred. */
function paragraphsOf(line: string, number: number, width: number): Paragraph[] {
  const columns = number <= HEAD ? line.trim().split(/\t+| {3,}/) : [line.trim()];
  const indent = /^[ \t]*/.exec(line)![0].replaceAll('\t', '        ').length;
  const isCentred = indent >= 8 && width > 0 && line.trimEnd().length < width;
  return columns.map((text) => ({
    kind: 'paragraph',
    spans: [{ text }],
    origin: { line: number },
    ...(isCentred && { align: 'center' }),
  }));
}
