import { parseLabel } from '../../domain/place/label.ts';
import type { BlockSpan } from '../blocks.ts';

/** Emphasis of a stretch: 1 italic, 2 bold, 3 both, 0 none. */
type Style = 0 | 1 | 2 | 3;

export interface Segment {
  text: string;
  style: Style;
}

/** Words of one paragraph with their emphasis and the footnotes called in them. */
export interface StyledText {
  text: string;
  segments: Segment[];
  /** Calls of footnotes by the offset they stand at. */
  calls: { at: number; note: string }[];
}

const isWordLetter = (letter: string | undefined) =>
  letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);

/**
 * Spans as one paragraph: one space between words, none around. Emphasis is kept where it says something: not that of a
 * whole paragraph or of a label, which is the form's ("**Điều 5. Phạm vi**", bases in italics), and never so that it
 * begins or ends within blanks or stops, where Markdown could not be read back.
 */
export function styledText(spans: readonly BlockSpan[]): StyledText {
  const { text, styles, calls } = collapse(spans);
  const label = parseLabel(text);
  const head = label ? label.printed.length + label.gap.length : 0;
  for (let at = 0; at < head; at++) styles[at] = 0;
  const rest = [...styles.keys()].filter((at) => at >= head && isWordLetter(text[at]));
  if (rest.every((at) => styles[at] !== 0)) styles.fill(0);
  trimEdges(text, styles);
  return { text, segments: segmentsOf(text, styles), calls };
}

function collapse(spans: readonly BlockSpan[]): {
  text: string;
  styles: Style[];
  calls: StyledText['calls'];
} {
  let text = '';
  const styles: Style[] = [];
  const calls: StyledText['calls'] = [];
  for (const span of spans) {
    const words = oneSpaced(span.text, text === '' || text.endsWith(' '));
    text += words;
    styles.push(...new Array<Style>(words.length).fill(styleOf(span)));
    if (span.note !== undefined) calls.push({ at: text.length, note: span.note });
  }
  const end = text.trimEnd().length;
  for (const call of calls) call.at = Math.min(call.at, end);
  return { text: text.slice(0, end), styles: styles.slice(0, end), calls };
}

const styleOf = ({ bold, italic }: BlockSpan): Style => (bold ? (italic ? 3 : 2) : italic ? 1 : 0);

function oneSpaced(text: string, isBehindSpace: boolean): string {
  const words = text.replace(/\s+/gu, ' ');
  return isBehindSpace ? words.trimStart() : words;
}

/** Moves the ends of each emphasis to letters, and drops one that touches the one before it. */
function trimEdges(text: string, styles: Style[]): void {
  let lastEnd = -1;
  for (let from = 0; from < styles.length; ) {
    const style = styles[from]!;
    let to = from + 1;
    while (to < styles.length && styles[to] === style) to++;
    if (style !== 0) lastEnd = trimOne(text, styles, { from, to }, lastEnd);
    from = to;
  }
}

/** One stretch of emphasis moved to its letters; returns where the last one that stays ends. */
function trimOne(
  text: string,
  styles: Style[],
  stretch: { from: number; to: number },
  lastEnd: number,
): number {
  let { from, to } = stretch;
  while (from < to && !isWordLetter(text[from])) styles[from++] = 0;
  while (to > from && !isWordLetter(text[to - 1])) styles[--to] = 0;
  if (from === lastEnd) styles.fill(0, from, to);
  return to > from && from !== lastEnd ? to : lastEnd;
}

function segmentsOf(text: string, styles: readonly Style[]): Segment[] {
  const segments: Segment[] = [];
  for (const [at, style] of styles.entries()) {
    const last = segments.at(-1);
    if (last?.style === style) last.text += text[at]!;
    else segments.push({ text: text[at]!, style });
  }
  return segments;
}
