import { parseLabel } from '../../domain/place/label.ts';
import { isCapitals } from '../../domain/text/capitals.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { LeftOut } from '../source.ts';
import type { Head, RecognisedLine } from './document.ts';
import { readHeadLines } from './findHead.ts';
import { isRule, kindAtStart, numberAtHead } from './headForms.ts';
import { leaveOut, type RawLine } from './rawLine.ts';

/** The title of a document: its kind and what it is about, as one line. */
export interface FoundTitle {
  title: RecognisedLine;
  head: Head;
  /** The first line behind it. */
  end: number;
  leftOut: LeftOut[];
}

/** How many lines are looked through for the kind of a document that has no head. */
const REACH = 20;
const LONGEST_TITLE = 6;

/**
 * The kind ("NGHỊ ĐỊNH") and the lines under it that say what it is about, from line `from` on. Without a head before it
 * (`isBehindHead`), a title is a line near the top that begins with a kind, as saved pages and plain copies have it.
 */
export function findTitle(
  lines: readonly RawLine[],
  from: number,
  isBehindHead: boolean,
  issuer = '',
): FoundTitle | undefined {
  const at = startOfTitle(lines, from, isBehindHead);
  if (at === -1) return undefined;
  const first = lines[at]!;
  const kind = kindAtStart(first.text)!;
  const skipped = readHeadLines(lines.slice(from, at), 'page-furniture');
  const { leftOut } = skipped;
  const taken = [first];
  let end = at + 1;
  for (; end < lines.length && taken.length < LONGEST_TITLE; end++) {
    const line = lines[end]!;
    if (isRule(line.text)) {
      leftOut.push(leaveOut(line, 'rule'));
      end++;
      break;
    }
    if (issuer !== '' && isSame(line.text, issuer)) break;
    if (!continuesTitle(line, taken, kind.alone)) break;
    taken.push(line);
  }
  const spans = taken.flatMap((line, index) => (index === 0 ? line.spans : [{ text: ' ' }, ...line.spans]));
  const whole = taken.map(({ text }) => text).join(' ');
  const subject = whole.slice(kind.word.length).replace(/^[\s:–-]+/u, '');
  return {
    title: { kind: 'paragraph', spans, origin: first.origin },
    head: { ...skipped.head, ...(kind.type && { type: kind.type }), ...(subject !== '' && { subject }) },
    end,
    leftOut,
  };
}

/** The line with the kind; -1 when the text begins before one is found. */
function startOfTitle(lines: readonly RawLine[], from: number, isBehindHead: boolean): number {
  const reach = lines.slice(from, from + REACH);
  const found = reach.findIndex((line) => isTitleStart(line, isBehindHead));
  const begun = reach.findIndex(({ text, table }) => table || (isProvision(text) && !isRule(text)));
  return found === -1 || (begun !== -1 && begun < found) ? -1 : from + found;
}

function isTitleStart({ text, table }: RawLine, isBehindHead: boolean): boolean {
  const kind = table ? undefined : kindAtStart(text);
  if (!kind || /[.;:]$/u.test(text) || numberAtHead(text) !== undefined || /số\s*:/iu.test(text))
    return false;
  return kind.alone || isCapitals(text) || !isBehindHead || isCapitals(kind.word);
}

/** A number or word of a provision; dashes are too little to tell. */
function isProvision(text: string): boolean {
  const label = parseLabel(text);
  return label !== undefined && label.kind !== 'dash' && label.kind !== 'plus';
}

/** Words that begin the bases or the text itself. */
const BEGINS_TEXT =
  /^(?:Căn cứ|Theo |Xét |Thi hành|Để |Nhằm |Kính gửi|Thực hiện |Trong |Sau khi|Ngày |Qua )/u;
/** Words that a title goes on with. */
const GOES_ON = /^(?:về|v\/v|của|ban hành|quy định|sửa đổi|hướng dẫn|thực hiện|phê duyệt|ngày|số|\(|-)/u;

function continuesTitle(line: RawLine, taken: readonly RawLine[], isKindAlone: boolean): boolean {
  const { text, align } = line;
  if (line.table || parseLabel(text) || BEGINS_TEXT.test(text) || text.length > 400) return false;
  if (/[;:]$/u.test(text) || /^\(\s*(?:ban hành|kèm)/iu.test(text)) return false;
  const [first] = taken;
  const isFirstUnder = taken.length === 1 && isKindAlone;
  if (first!.align === 'center') {
    if (align !== undefined && align !== 'center') return false;
    // Behind words in small letters, capitals are the issuer's ("THỦ TƯỚNG CHÍNH PHỦ").
    if (align === 'center') return !isCapitals(text) || taken.every((one) => isCapitals(one.text));
  }
  // Without an alignment to go by: what stands right under the kind, or goes on in its words.
  if (/[.]$/u.test(text)) return false;
  return isFirstUnder ? text.length < 300 : GOES_ON.test(text.toLowerCase()) && text.length < 200;
}

const isSame = (one: string, other: string) =>
  foldText(one).replace(/[^a-z]/g, '') === foldText(other).replace(/[^a-z]/g, '');
