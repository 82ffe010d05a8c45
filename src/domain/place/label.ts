import { isCapitals } from '../text/capitals.ts';
import { type LabelNumber, type NumberStyle, parseLabelNumber } from './labelNumber.ts';
import { ORDINAL_WORD } from './ordinalWords.ts';
import { UNITS, type Unit } from './unit.ts';

/** What a label says by its form alone; whether "1." is a khoản or a điểm depends on what it stands under. */
export type LabelKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'subletter'
  | 'dash'
  | 'plus';

/** A printed label at the head of a block. */
export interface Label {
  kind: LabelKind;
  /** Exactly as printed: "I.-", "Điều 5.", "đ)". */
  printed: string;
  /** The white space that follows. */
  gap: string;
  /** Absent for a dash, a plus, and an annex without a number. */
  number?: LabelNumber;
}

/** What a label in words may begin with. */
const WORDED_UNITS = {
  phan: 'part',
  chuong: 'chapter',
  muc: 'section',
  'tieu-muc': 'subsection',
  dieu: 'article',
  'phu-luc': 'annex',
} as const satisfies Partial<Record<Unit, LabelKind>>;
const KINDS: ReadonlyMap<string, LabelKind> = new Map(
  Object.entries(WORDED_UNITS).map(([unit, kind]) => [UNITS[unit as Unit].name.toLowerCase(), kind]),
);
/** Icelandic "ð", which old fonts print for "đ", is read as it. */
const UNIT_WORDS = [...KINDS.keys()].join('|').replace('đ', '[đð]').replaceAll(' ', '\\s+');

/** "Phần thứ hai", "PHẦN II.", "Chương II -", "Mục 1:", "Điều 5a.", "Phụ lục số 1", "PHỤ LỤC". */
const WORDED = new RegExp(
  `^(${UNIT_WORDS})(?:\\s+(?:(?:thứ|số)\\s+)?(\\d{1,4}[a-zđ]?|[IVXLC]+|[A-ZĐ]|${ORDINAL_WORD}(?:\\s+${ORDINAL_WORD}){0,2})(?![\\p{L}\\p{N}]))?(\\s?(?:\\.\\s?[-–]|[.:/)]|[-–—]))?(?=\\s|$|(?<=[.:/)])\\p{L})`,
  'iu',
);
/** "I.-", "II.", "III/", "IV -", "V)". */
const ROMAN = /^([IVX]+)(\.\s?[-–]|[./)]|\s?[-–])(?=\s|$)/u;
/** "A. TÌNH HÌNH", "B- NHIỆM VỤ": only before words in capitals. */
const CAPITAL = /^([A-HK])(\.\s?[-–]|[./)]|\s?[-–])(?=\s)/u;
/** "1.1.", "1.2", "2.1.3)". */
const DECIMAL = /^((?:\d{1,2}\.){1,3}\d{1,2})([./)]?[-–]?)(?=\s|$)/u;
/** "1/", "1.-", "1.", "1)", "1-". */
const NUMBER = /^(\d{1,3})(\.\s?[-–]|[./)]-?|[-–])(?=\s|$)|^(\d{1,3})([.)])(?=\p{Lu}\p{Ll})/u;
/** "a1)", "a.1)", "đ2.". */
const SUBLETTER = /^([a-zđ]\.?\d{1,2})([.)/])(?=\s)/u;
/** "(i)", "(iv)". */
const SMALL_ROMAN = /^\(([ivx]+)\)(?=\s)/u;
/** "a)", "a/", "a.", "đ)", "a-". */
const LETTER = /^([a-zđ])(\.[-–]|[./)]-?|-)(?=\s|$)|^([a-zđ])(\))(?=\p{Lu})/u;
/** "- ", "– ", "• ", "* ", "-Khảo sát". */
const DASH = /^(?:[-–—•](?=\s|$|\p{Lu})|\*(?=\s))/u;
const PLUS = /^\+(?=\s|$|\p{Lu})/u;

/** Reads the label at the very beginning of a block, or of a line; undefined when the block has none. */
export function parseLabel(text: string): Label | undefined {
  return (
    parseWorded(text) ??
    numbered(
      text,
      'decimal',
      'decimal',
      DECIMAL,
      (label, rest) => hasEnd(label) || /^["“]?\p{Lu}/u.test(rest),
    ) ??
    numbered(text, 'number', 'arabic', NUMBER, isCount) ??
    numbered(text, 'roman', 'roman', ROMAN, (_, rest) => !/^\p{Lu}\.(\s|$)/u.test(rest)) ??
    numbered(text, 'part', 'capital', CAPITAL, (_, rest) => isCapitals(rest) && /\s/u.test(rest)) ??
    numbered(text, 'subletter', 'letterDigit', SUBLETTER) ??
    numbered(text, 'subletter', 'smallRoman', SMALL_ROMAN) ??
    numbered(text, 'letter', 'letter', LETTER, (_, rest) => !/^\p{L}\.(\s|$)/u.test(rest)) ??
    unnumbered(text, 'dash', DASH) ??
    unnumbered(text, 'plus', PLUS)
  );
}

/** "1.1." and "1.1)" are labels whatever follows; bare "1.1" only before a capital ("2.5 triệu" is a quantity). */
const hasEnd = (label: string) => /\D$/u.test(label);
/** "1. 5. 2002" is a date, "5- 10 người" a range. */
const isCount = (label: string, rest: string) =>
  !/^\d{1,2}\.\s?\d{2,4}\b/u.test(rest) && !(/[-–]$/u.test(label) && /^\d/u.test(rest));

function parseWorded(text: string): Label | undefined {
  const match = WORDED.exec(text);
  if (!match || /^\p{Ll}/u.test(text)) return undefined;
  const [printed, word, digits, end] = match as unknown as [string, string, string?, string?];
  const kind = KINDS.get(word.toLowerCase().replace('ð', 'đ').replace(/\s+/gu, ' '))!;
  const number = digits === undefined ? undefined : parseWordedNumber(digits);
  if (!number && (kind !== 'annex' || digits !== undefined)) return undefined;
  const gap = gapAfter(text, printed);
  const rest = text.slice(printed.length + gap.length);
  if (gap === '' && /^\p{Ll}/u.test(rest)) return undefined;
  // "Điều 5" in running text has no stop after it: a label without one stands alone or before capitals.
  if (!end && rest !== '' && (kind === 'article' || !isCapitals(rest))) return undefined;
  if (end && /[-–—]$/u.test(end) && /^\d/u.test(rest)) return undefined;
  return { kind, printed, gap, ...(number && { number }) };
}

function parseWordedNumber(digits: string): LabelNumber | undefined {
  const style: NumberStyle = /^\d/u.test(digits)
    ? 'arabic'
    : /^[\p{Ll}]|\p{L}{2}/u.test(digits)
      ? 'words'
      : 'capital';
  if (style === 'capital' && /^[CL]$/u.test(digits)) return parseLabelNumber(digits, style);
  return parseLabelNumber(digits, 'roman') ?? parseLabelNumber(digits, style);
}

function numbered(
  text: string,
  kind: LabelKind,
  style: NumberStyle,
  pattern: RegExp,
  accepts: (label: string, rest: string) => boolean = () => true,
): Label | undefined {
  const match = pattern.exec(text);
  const number = match && parseLabelNumber((match[1] ?? match[3])!, style);
  if (!number) return undefined;
  const printed = match[0];
  const gap = gapAfter(text, printed);
  return accepts(printed, text.slice(printed.length + gap.length))
    ? { kind, printed, gap, number }
    : undefined;
}

function unnumbered(text: string, kind: LabelKind, pattern: RegExp): Label | undefined {
  const printed = pattern.exec(text)?.[0];
  return printed === undefined ? undefined : { kind, printed, gap: gapAfter(text, printed) };
}

const gapAfter = (text: string, printed: string) => /^\s*/u.exec(text.slice(printed.length))![0];
