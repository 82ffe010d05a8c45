import { parseLabel } from '../../../domain/place/label.ts';
import { isSignatureStart } from '../../../domain/provision/signature.ts';
import { isCapitals } from '../../../domain/text/capitals.ts';
import type { Align, BlockSpan, Paragraph } from '../../blocks.ts';
import {
  isMotto,
  kindAtStart,
  nationalTitleAt,
  numberAtHead,
  partyHeadingAt,
  placeAndDate,
} from '../../recognise/headForms.ts';
import { isBareDivision } from '../../recognise/rawLine.ts';
import { isPersonName } from '../../recognise/signatory.ts';
import type { PrintedLine } from './printedLine.ts';

/** What is usual in a column of lines: its edges and the step from line to line. */
export interface Measure {
  left: number;
  right: number;
  step: number;
  /** Width and height of the page, for places. */
  page: { width: number; height: number };
}

/** The edges and the step of a column, by what most of its lines have. */
export function measureOf(lines: readonly PrintedLine[], page: Measure['page']): Measure {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const steps: number[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const step = before && before.page === line.page ? before.baseline - line.baseline : 0;
    if (step > 0) steps.push(step);
  }
  steps.sort((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    // The smaller third: steps between paragraphs are larger.
    step: steps[Math.floor(steps.length / 3)] ?? 14,
    page,
  };
}

/** Lines as paragraphs: what was broken by the width of the page goes on, what begins anew begins anew. */
export function toParagraphs(lines: readonly PrintedLine[], measure: Measure): Paragraph[] {
  const paragraphs: PrintedLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && !begins(open, line, measure)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((one) => toParagraph(one, measure));
}

/** Between paragraphs the step is this many times that between lines, at the least; a scan's lines vary by a tenth. */
const ROOM = 1.2;

function begins(open: readonly PrintedLine[], line: PrintedLine, measure: Measure): boolean {
  const last = open.at(-1)!;
  const [text, before] = [line.text.trim(), last.text.trim()];
  if (standsApart(last, line, measure)) return true;
  if (UNFINISHED.test(before)) return false;
  if (isFormLine(text) || isFormLine(before) || isBareDivision(before)) return true;
  if (isPersonName(text) || isSignatureStart(text, true) || endsHeading(last, line)) return true;
  const centred = centredBegins(last, line, measure);
  if (centred !== undefined) return centred;
  const isBehindStop = /[.;:,”")…]$/u.test(before);
  if (parseLabel(text) && (isBehindStop || !COMMON_START.test(text) || isFirstClause(open[0]!.text, text)))
    return true;
  // The second line of a centred title whose first fills the page.
  if (/^\p{Ll}/u.test(text) && !isBehindStop) return false;
  return isShort(last, line, measure) || isIndented(open, line);
}

/** More room than between lines: much, or a little where a sentence ends and another may begin; or a column's top. */
function standsApart(last: PrintedLine, line: PrintedLine, measure: Measure): boolean {
  if (last.page !== line.page) return false;
  const step = last.baseline - line.baseline;
  const usual = Math.max(measure.step, line.size);
  if (step > 1.45 * usual || step < -line.size) return true;
  const before = last.text.trim();
  return (
    step > ROOM * usual &&
    !UNFINISHED.test(before) &&
    /[.;:”)…]$/u.test(before) &&
    /^["“(]?[\p{Lu}\d-]/u.test(line.text.trim())
  );
}

/** What may be a label and may as well be the next line's beginning: "5 năm 2002", "kinh tế / - xã hội". */
const COMMON_START = /^(?:\d|[-–+]\s*\p{Ll})/u;

/** The first clause under the heading of an article, which ends without a stop and may fill its line. */
const isFirstClause = (open: string, text: string) =>
  /^1\.\s+["“]?\p{Lu}/u.test(text) && parseLabel(open.trim())?.kind === 'article';

/** Words in small letters behind an office in capitals, or plain ones behind a bold heading. */
function endsHeading(last: PrintedLine, line: PrintedLine): boolean {
  if (isCapitals(line.text)) return false;
  return (
    (isCapitals(last.text) && isSignatureStart(last.text.trim(), true)) || (isBold(last) && !isBold(line))
  );
}

/** Of centred lines, whether another one begins; undefined where centring says nothing. */
function centredBegins(last: PrintedLine, line: PrintedLine, measure: Measure): boolean | undefined {
  const isUnder = isNarrow(measure) && sharesCentre(last, line);
  const [wasCentred, isCentred] = [isUnder || isSetIn(last, measure), isUnder || isSetIn(line, measure)];
  const changes = isCapitals(line.text) !== isCapitals(last.text);
  if (wasCentred && isCentred) return changes || parseLabel(line.text.trim()) !== undefined;
  return changes && (isCentred || wasCentred) ? true : undefined;
}

/** "Luật số:", "Hà Nội, ngày 12 tháng 6": the number, the year, stand on the next line of a narrow column. */
const UNFINISHED =
  /^(?:(?:\p{L}+ ){0,3}số\s*:|.{0,40}ngày\s+\d{1,2}(?:\s+tháng(?:\s+\d{1,2})?(?:\s+năm)?)?|\p{Lu}[\p{L}. ]{1,18},(?= ?$))$/iu;

const isFormLine = (text: string) =>
  nationalTitleAt(text) !== -1 ||
  partyHeadingAt(text) !== -1 ||
  isMotto(text) ||
  numberAtHead(text) !== undefined ||
  placeAndDate(text) !== undefined ||
  (kindAtStart(text)?.alone === true && isCapitals(text));

/** Would the line's first word have had room on the line before? Then that one ended a paragraph. */
function isShort(last: PrintedLine, line: PrintedLine, { right }: Measure): boolean {
  const first = /^\S+/u.exec(line.text.trim())?.[0] ?? '';
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  return last.right + (first.length + 1) * letter < right - last.size * 0.5;
}

/** A first line set in, or the end of a paragraph that hangs from its label. */
function isIndented(open: readonly PrintedLine[], line: PrintedLine): boolean {
  const last = open.at(-1)!;
  const inward = line.left - last.left;
  if (open.length === 1) return inward > 0.7 * line.size && parseLabel(last.text.trim()) === undefined;
  return Math.abs(inward) > 0.7 * line.size;
}

/** Set in on both sides by about the same: centred. */
function isSetIn({ left, right, size }: PrintedLine, measure: Measure): boolean {
  const [before, behind] = [left - measure.left, measure.right - right];
  return (
    before > 1.5 * size &&
    behind > 1.5 * size &&
    Math.abs(before - behind) < Math.max(3 * size, 0.12 * (before + behind))
  );
}

const isNarrow = ({ left, right, page }: Measure) => right - left < page.width * 0.42;
const sharesCentre = (one: PrintedLine, other: PrintedLine) =>
  Math.abs(one.left + one.right - other.left - other.right) < 1.4 * one.size;
const isBold = ({ spans }: PrintedLine) => spans.every(({ bold, text }) => bold || text.trim() === '');

function alignOf(lines: readonly PrintedLine[], measure: Measure): Align | undefined {
  if (lines.every((line) => isSetIn(line, measure))) return 'center';
  const [first] = lines;
  const isRight = lines.length === 1 && first!.left > (measure.left + measure.right) / 2;
  return isRight ? 'right' : undefined;
}

function toParagraph(lines: readonly PrintedLine[], measure: Measure): Paragraph {
  const spans: BlockSpan[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]?.text.trimEnd() ?? '';
    // A number or word parted at a stroke: "29/1998/NĐ-" and "CP"; a soft hyphen is only the line's.
    const isParted = /\S[-/\u00AD]$/u.test(before) && /^[\p{L}\p{N}]/u.test(line.text);
    if (at > 0 && !isParted) spans.push({ text: ' ' });
    spans.push(...line.spans);
  }
  const align = alignOf(lines, measure);
  const [first] = lines;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const own = lines.filter(({ page }) => page === first!.page);
  const top = first!.baseline + first!.size;
  const { width, height } = measure.page;
  const box = {
    left: left / width,
    top: 1 - top / height,
    width: (right - left) / width,
    height: (top - own.at(-1)!.baseline + first!.size * 0.3) / height,
  };
  return { kind: 'paragraph', spans, origin: { page: first!.page, box }, ...(align && { align }) };
}
