import { isAttachedTextName, isAttachmentNote } from '../../domain/place/attachedText.ts';
import { type Label, parseLabel } from '../../domain/place/label.ts';
import { isSignatureStart } from '../../domain/provision/signature.ts';
import type { Block } from './blocks.ts';
import { printedSlice, type RichText } from './richText.ts';

/** One printed line or paragraph, with its label. What a provision is made of. */
export interface Line {
  /** The words with the label; the tree builder cuts it off. */
  rich: RichText;
  label?: Label;
  depth?: number;
  rows?: RichText[][];
  offset: number;
}

const BARE_DIVISIONS = new Set(['annex', 'part', 'chapter', 'section', 'subsection']);

/**
 * Blocks as lines. A line of the file that begins with a label of its own is a line of its own, even when no empty
 * line stands before it; so is the heading under "Chương II". Other line breaks are only the file's.
 */
export function toLines(blocks: readonly Block[]): Line[] {
  return markQuoted(blocks.flatMap(splitBlock));
}

function splitBlock({ rich, rows, depth, offset }: Block): Line[] {
  const lines: Line[] = [];
  const add = (from: number, to: number) => {
    const slice = printedSlice(rich, from, to);
    if (slice.value === '' && slice.marks.length === 0 && !rows) return;
    const label = rows ? undefined : parseLabel(slice.value);
    lines.push({
      rich: slice,
      offset: slice.runs[0]?.offset ?? offset,
      ...(label && { label }),
      ...(rows && { rows }),
      ...(depth && { depth }),
    });
  };
  let from = 0;
  for (let at = rich.value.indexOf('\n'); at !== -1; at = rich.value.indexOf('\n', at + 1)) {
    if (
      !startsAfresh(
        rich.value.slice(from, at).trim(),
        rich.value
          .slice(at + 1)
          .split('\n', 1)[0]!
          .trim(),
      )
    )
      continue;
    add(from, at);
    from = at + 1;
  }
  add(from, rich.value.length);
  return lines;
}

/** Does the line `next` begin something new after the words `before`? */
function startsAfresh(before: string, next: string): boolean {
  const above = parseLabel(before);
  if (above?.printed === before && (BARE_DIVISIONS.has(above.kind) || /^[Đđ]iều \S*[^.:]$/iu.test(before)))
    return true;
  return (
    parseLabel(next) !== undefined ||
    isAttachedTextName(before) ||
    isAttachmentNote(next) ||
    isSignatureStart(next, false)
  );
}

/**
 * An amending text quotes whole provisions: “Điều 5. … / 1. … / 2. …”. The opening mark hides the label of the first;
 * the lines up to the closing mark are quoted too, so their labels are words and not this text's own.
 */
function markQuoted(lines: Line[]): Line[] {
  for (let index = 0; index < lines.length; index++) {
    if (!opensQuotation(lines[index]!)) continue;
    const end = lines.findIndex((line, at) => at > index && /[”"][.;,]?$/u.test(line.rich.value));
    if (end === -1 || end - index > 200) continue;
    for (let at = index + 1; at <= end; at++) delete lines[at]!.label;
    index = end;
  }
  return lines;
}

/** True for the first line of a quoted provision that goes on in the lines below. */
export function opensQuotation({ rich: { value } }: Line): boolean {
  return /^[“"]/u.test(value) && parseLabel(value.slice(1)) !== undefined && !isClosed(value);
}

const isClosed = (value: string) => (value.match(/[”"]/gu)?.length ?? 0) >= (value.startsWith('"') ? 2 : 1);
