import type { BlockSpan } from '../blocks.ts';
import type { LeftOut } from '../source.ts';
import type { NoteLine } from './document.ts';
import { isAnnexStart } from './isAnnexStart.ts';
import type { RawLine } from './rawLine.ts';

/** "[12] Điểm này được sửa đổi theo …": a note of a consolidated text, printed behind it. */
const NOTE = /^\[(\d{1,3})\]\s*(?=\S)/u;
const CALL = /\[(\d{1,3})\]/gu;

/**
 * Consolidated texts (Pháp lệnh 01/2012/UBTVQH13) are saved with their notes as plain words: "[1]" in the text, and lines
 * that begin with it at the end. Where both stand they become footnotes; a bracket without its note stays words.
 */
export function takeTextNotes(lines: readonly RawLine[]): {
  lines: RawLine[];
  notes: NoteLine[];
  leftOut: LeftOut[];
} {
  const begun = lines.findIndex(({ text }, at) => NOTE.test(text) && isCalledBefore(lines, at));
  if (begun === -1) return { lines: [...lines], notes: [], leftOut: [] };
  const notes: (NoteLine & { origin: RawLine['origin'] })[] = [];
  const rest: RawLine[] = [];
  for (const line of lines.slice(begun)) {
    const id = NOTE.exec(line.text)?.[1];
    const isNew = id !== undefined && !notes.some((one) => one.id === id);
    if (rest.length > 0 || isAnnexStart(line.text)) rest.push(line);
    else if (isNew) notes.push({ id, spans: withoutHead(line.spans, `[${id}]`), origin: line.origin });
    else if (line.table || line.layout) rest.push(line);
    else notes.at(-1)!.spans.push({ text: ' ' }, ...line.spans);
  }
  const known = new Set(notes.map(({ id }) => id));
  const leftOut: LeftOut[] = notes.map(({ id, origin }) => ({
    text: `[${id}]`,
    origin,
    reason: 'note-call',
  }));
  const called = lines.slice(0, begun).map((line) => callNotes(line, known, leftOut));
  return { lines: [...called, ...rest], notes: notes.map(({ id, spans }) => ({ id, spans })), leftOut };
}

const isCalledBefore = (lines: readonly RawLine[], at: number) => {
  const call = `[${NOTE.exec(lines[at]!.text)![1]}]`;
  return lines.slice(0, at).some(({ text }) => text.indexOf(call) > 0);
};

/** The spans without the words they begin with, which may lie in several of them. */
function withoutHead(spans: readonly BlockSpan[], head: string): BlockSpan[] {
  let left = head.length;
  return spans.map((span) => {
    let text = span.text;
    while (left > 0 && text !== '') {
      if (/\S/u.test(text[0]!)) left--;
      text = text.slice(1);
    }
    return { ...span, text };
  });
}

function callNotes(line: RawLine, known: ReadonlySet<string>, leftOut: LeftOut[]): RawLine {
  if (!line.text.includes('[') || line.table) return line;
  const spans = line.spans.flatMap((span) => {
    const parts: BlockSpan[] = [];
    let from = 0;
    for (const { 0: call, 1: id, index } of span.text.matchAll(CALL)) {
      if (!known.has(id!)) continue;
      parts.push({ ...withoutNote(span), text: span.text.slice(from, index), note: id! });
      leftOut.push({ text: call, origin: line.origin, reason: 'note-call' });
      from = index + call.length;
    }
    return from === 0 ? [span] : [...parts, { ...span, text: span.text.slice(from) }];
  });
  return { ...line, spans };
}

const withoutNote = ({ note: _, ...span }: BlockSpan): BlockSpan => span;
