import type { ImportedFile, LeftOut } from '../source.ts';
import type { NoteLine, Recognised, RecognisedLine, TableLine } from './document.ts';
import { findDoubts } from './findDoubts.ts';
import { findHead } from './findHead.ts';
import { findTail } from './findTail.ts';
import { findTitle } from './findTitle.ts';
import { isRule, isStamp } from './headForms.ts';
import { findInForce } from './inForce.ts';
import { leaveOut, type RawLine } from './rawLine.ts';
import { takeTextNotes } from './textNotes.ts';
import { toRawLines } from './toRawLines.ts';
import { toTable } from './toTable.ts';

/** A file's blocks as an official document: head, title, text, notes; every line is in it or in what is left out. */
export function recogniseDocument(source: ImportedFile): Recognised {
  const printed = toRawLines(source.blocks);
  const found = findHead(printed);
  const titled = findTitle(printed, found?.end ?? 0, found !== undefined, found?.head.issuer);
  const leftOut: LeftOut[] = [...(found?.leftOut ?? []), ...(titled?.leftOut ?? [])];
  const isInPage = leftOut.some(({ reason }) => reason === 'page-furniture');

  const noted = takeTextNotes(printed.slice(titled?.end ?? found?.end ?? 0));
  leftOut.push(...noted.leftOut);
  const tail = findTail(noted.lines, isInPage);
  const body: (RecognisedLine | TableLine)[] = [];
  for (const line of noted.lines) {
    const reason = tail.furniture.has(line) ? 'page-furniture' : reasonOf(line);
    if (reason) leftOut.push(leaveOut(line, reason));
    else body.push(toLine(line));
  }
  const inForce = findInForce(noted.lines);
  const notes: NoteLine[] = [...source.notes.map(noteLine), ...noted.notes];
  const { signatory } = tail;
  return {
    head: { ...titled?.head, ...found?.head, ...(signatory && { signatory }), ...(inForce && { inForce }) },
    ...(titled && { title: titled.title }),
    body,
    notes,
    leftOut,
    doubts: findDoubts(body),
  };
}

function reasonOf({ text, table, spans }: RawLine): LeftOut['reason'] | undefined {
  if (table || spans.some(({ note }) => note !== undefined)) return undefined;
  if (isRule(text)) return 'rule';
  return isStamp(text) ? 'stamp' : undefined;
}

const toLine = ({ table, spans, origin }: RawLine): RecognisedLine | TableLine =>
  table ? toTable(table) : { kind: 'paragraph', spans, origin };

function noteLine({ id, paragraphs }: ImportedFile['notes'][number]): NoteLine {
  return { id, spans: paragraphs.flatMap(({ spans }, at) => (at === 0 ? spans : [{ text: ' ' }, ...spans])) };
}
