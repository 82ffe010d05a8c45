import { parseLabel } from '../../domain/place/label.ts';
import { isCapitals } from '../../domain/text/capitals.ts';
import type { LeftOut, LeftOutReason } from '../source.ts';
import type { Head } from './document.ts';
import {
  isMotto,
  isRule,
  isStamp,
  isUndated,
  isUnnumbered,
  kindAtStart,
  nationalTitleAt,
  numberAtHead,
  numberBesideDate,
  partyHeadingAt,
  placeAndDate,
  subjectOfLetter,
} from './headForms.ts';
import { leaveOut, type RawLine } from './rawLine.ts';

/** The head of a document among its lines. */
export interface FoundHead {
  head: Head;
  /** The first line that is no longer of the head. */
  end: number;
  leftOut: LeftOut[];
}

/** How far the head may reach before and behind the national title, in lines. */
const REACH = 14;

/**
 * Finds the head by the national title or the Party's heading and the lines around it, whatever order a reader gave the
 * two columns in. What stands before it is of the page that the document was saved from.
 */
export function findHead(lines: readonly RawLine[]): FoundHead | undefined {
  const anchor = lines.findIndex(
    ({ text, table }) => !table && (nationalTitleAt(text) !== -1 || partyHeadingAt(text) !== -1),
  );
  if (anchor === -1 || isForm(lines, anchor)) return undefined;
  let start = anchor;
  while (start > 0 && anchor - start < REACH && isOfHead(lines[start - 1]!, lines[anchor]!)) start--;
  const leftOut = lines.slice(0, start).map((line) => leaveOut(line, 'page-furniture'));
  let end = start;
  while (
    end < lines.length &&
    end - anchor < REACH &&
    (end <= anchor || isOfHead(lines[end]!, lines[anchor]!))
  )
    end++;
  const read = readHeadLines(lines.slice(start, end));
  return { head: read.head, end, leftOut: [...leftOut, ...read.leftOut] };
}

/** Lines of a head as what they say. Where no head was found, what has no form of one is left out as `other`. */
export function readHeadLines(
  lines: readonly RawLine[],
  other: LeftOutReason = 'form-head',
): Omit<FoundHead, 'end'> {
  const head: Head = {};
  const issuer: string[] = [];
  const leftOut = lines.map((line) => {
    const isForm = !line.table && (other === 'form-head' || isHeadForm(line.text));
    return leaveOut(line, isForm ? takeHeadLine(line.text, head, issuer) : other);
  });
  return { head: { ...head, ...(issuer.length > 0 && { issuer: issuer.join(' ') }) }, leftOut };
}

/** A form in an annex has a national title of its own: articles stand before it and none begins anew behind it. */
function isForm(lines: readonly RawLine[], anchor: number): boolean {
  const isArticle = ({ text }: RawLine) => parseLabel(text)?.kind === 'article';
  if (!lines.slice(0, anchor).some(isArticle)) return false;
  return !lines.slice(anchor).some(({ text }) => /^Điều 1(?!\d)/u.test(text));
}

function isOfHead(line: RawLine, anchor: RawLine): boolean {
  const { text } = line;
  if (line.table || text.length > 160) return false;
  if (anchor.layout && line.layout === anchor.layout) return true;
  if (isHeadForm(text) || isStamp(text)) return true;
  return (
    !line.layout &&
    !anchor.layout &&
    isCapitals(text) &&
    text.length < 90 &&
    !kindAtStart(text) &&
    !parseLabel(text)
  );
}

function isHeadForm(text: string): boolean {
  return (
    nationalTitleAt(text) !== -1 ||
    partyHeadingAt(text) !== -1 ||
    isMotto(text) ||
    isRule(text) ||
    isUnnumbered(text) ||
    isUndated(text) ||
    numberAtHead(text) !== undefined ||
    placeAndDate(text) !== undefined ||
    numberBesideDate(text) !== undefined ||
    (subjectOfLetter(text) !== undefined && text.startsWith('V/v'))
  );
}

/** Reads one line of the head; a line may hold the issuer and the national title side by side. */
function takeHeadLine(text: string, head: Head, issuer: string[]): LeftOutReason {
  const national = nationalTitleAt(text);
  const party = partyHeadingAt(text);
  const at = Math.max(national, party);
  if (at !== -1) {
    head.branch = national !== -1 ? 'nha-nuoc' : 'dang';
    if (at > 0) issuer.push(text.slice(0, at).trim());
    return 'form-head';
  }
  if (isMotto(text)) return 'form-head';
  if (isRule(text)) return 'rule';
  if (isStamp(text)) return 'stamp';
  const both = numberBesideDate(text);
  if (both) {
    for (const one of both) takeHeadLine(one, head, issuer);
    return 'form-head';
  }
  takeFact(text, head, issuer);
  return 'form-head';
}

function takeFact(text: string, head: Head, issuer: string[]): void {
  const number = numberAtHead(text);
  const dated = placeAndDate(text);
  if (number !== undefined) head.number ??= number;
  else if (dated) Object.assign(head, { ...dated, ...head });
  else if (subjectOfLetter(text)) head.subject ??= subjectOfLetter(text);
  else if (isCapitals(text) && !isUnnumbered(text)) issuer.push(text);
}
