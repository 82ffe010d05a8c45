import type { PathPart } from '../../citation/citation.ts';
import type { Span } from '../../citation/draft.ts';
import { TYPE_WORDS } from '../../number/typeWord.ts';
import { PRINTED_UNITS, type PrintedUnit, unitOfWord, unitPart } from './printedUnit.ts';

/** One unit with one label: "khoản 2", the "6" of "các Điều 5, 6 và 7", "Điều này". */
export interface Atom extends Span {
  unit: PrintedUnit;
  part: PathPart;
}

/**
 * A unit's word and the space after it.
 * Examples: `khoản `, `Điều `, `Phụ lục số `, `GẠCH ĐẦU DÒNG `.
 */
const UNIT_WORD = new RegExp(
  `(${[...new Set([...PRINTED_UNITS.keys()].map((word) => word.toLowerCase()))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s{1,3}'))
    .join('|')})\\s{1,3}(?:(?<=lục\\s{1,3})số\\s{1,3})?`,
  'giu',
);
const HERE = /này(?![\p{L}\p{M}\p{N}])/iuy;

/**
 * Between labels that share a unit's word.
 * Examples: `, `, ` và `, `, hoặc `, ` đến `.
 */
const LABEL_GAP = /(?:\s{0,3}[,;]\s{0,3}(?:(?:và|hoặc)\s{1,3})?|\s{1,3}(?:và|hoặc|hay|đến)\s{1,3})/iuy;

/**
 * What may follow a further label that is a figure, so that "Điều 5 và 3 tháng" is not two articles.
 * Examples: `.`, ` khoản 1`, ` của`, ` Nghị định`, the end.
 */
const AFTER_FIGURE = new RegExp(
  `\\s{0,3}(?:$|[.,;:)\\]”"…]|(?:và|hoặc|hay|đến|của|tại|thuộc|trong|này|nêu|nói|trên|dưới|được|có|hết|khoản|điều|điểm|mục|chương|phần|${TYPE_WORDS})(?![\\p{L}\\p{M}]))`,
  'iuy',
);
const PLURAL = /(?:^|[^\p{L}\p{M}])(?:các|những|mọi|nhiều|hai|ba|bốn|số)\s{1,3}$/iu;

/** Every unit with a label or with "này" in a text (NFC), in reading order. */
export function findAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(UNIT_WORD)) {
    const start = match.index;
    const unit = unitOfWord(match[1]!);
    const before = text.slice(Math.max(0, start - 10), start);
    if (/[\p{L}\p{M}\p{N}]$/u.test(before) || unit.compounds.test(before)) continue;
    const plural = PLURAL.test(before);
    const labelAt = start + match[0].length;
    const here = matchAt(HERE, text, labelAt);
    if (here !== undefined && !plural) atoms.push({ start, end: here, unit, part: { here: unit.part } });
    for (const label of labelsFrom(text, labelAt, unit, plural)) {
      const part = unitPart(unit, text.slice(label.start, label.end));
      atoms.push({ start: label.start === labelAt ? start : label.start, end: label.end, unit, part });
    }
  }
  return atoms;
}

/** The labels that share a unit's word, the first where it ends. */
function labelsFrom(text: string, start: number, unit: PrintedUnit, isPlural: boolean): Span[] {
  const labels: Span[] = [];
  let end = matchAt(unit.label, text, start);
  for (let at: number | undefined = start; at !== undefined && end !== undefined; ) {
    labels.push({ start: at, end });
    at = matchAt(LABEL_GAP, text, end);
    const next: number | undefined = at === undefined ? undefined : matchAt(unit.label, text, at);
    end = next !== undefined && (isPlural || isLabel(text, at!, next)) ? next : undefined;
  }
  return labels;
}

/** A letter or a numeral; a figure only before what may follow it. */
const isLabel = (text: string, start: number, end: number) =>
  !/^\d/.test(text.slice(start, end)) || matchAt(AFTER_FIGURE, text, end) !== undefined;

/** Where a sticky pattern that begins at `from` ends, or undefined. */
export function matchAt(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
