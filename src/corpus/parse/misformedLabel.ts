import { letterOrdinal } from '../../domain/place/letters.ts';
import { formatRoman, parseRoman } from '../../domain/place/roman.ts';
import type { Line } from './lines.ts';

/** The head of a line that is nearly a label, and what it was to be. */
export interface NearLabel {
  found: string;
  expected: string;
}

/** "IIII.-", "VIIII/": a Roman numeral as on the face of a clock. */
const ROMAN = /^([IVX]{2,})(?:\.\s?[-–]|[./)]|\s?[-–])(?=\s)/u;
/** "Điều 1 Việc tiếp công dân": an article without its stop. */
const ARTICLE = /^Điều (\d{1,3})(?=\s+\p{Lu})/u;
/** "Khoản 1. Phường …", "Điểm a) …": the name of the unit, which only a citation has, before its label. */
const NAMED = /^(?:Khoản|Điểm|Tiết)\s+((?:\d{1,3}|[a-zđ])[./)])(?=\s+\p{Lu})/u;
/** "(a) ", "a ) ", "A) ". */
const LETTER = /^\(?\s?([A-ZĐa-zđ])\s?\)(?=\s)/u;
/** Bullets of word processors and messages; Word's second one is a small o. */
const BULLET = /^(?:[→➔➢➤►▶✓✔✗▪●◦○■□§»›·⁃∙]|o(?=\s+\p{Lu}))/u;

/** A label in a form that no printed text has, or that is one only by what stands around it. */
export function misformedLabel(lines: readonly Line[], index: number): NearLabel | undefined {
  const { rich, rows, label } = lines[index]!;
  if (rows || label) return undefined;
  const { value } = rich;
  const [bullet] = BULLET.exec(value) ?? [];
  if (bullet) return { found: bullet, expected: '-' };
  const [named, bare] = NAMED.exec(value) ?? [];
  if (named) return { found: named, expected: bare! };
  return misformedRoman(value) ?? articleWithoutStop(lines, index) ?? letterInOtherForm(lines, index);
}

function misformedRoman(value: string): NearLabel | undefined {
  const [found, numeral = ''] = ROMAN.exec(value) ?? [];
  if (!found || parseRoman(numeral) !== undefined) return undefined;
  const worth = { I: 1, V: 5, X: 10 };
  const sum = [...numeral].reduce((so, digit) => so + worth[digit as keyof typeof worth], 0);
  return { found, expected: found.replace(numeral, formatRoman(sum)) };
}

/** "Điều 5 Luật …" begins a sentence as well: it is an article where the numbers before and after it say so. */
function articleWithoutStop(lines: readonly Line[], index: number): NearLabel | undefined {
  const [found, digits] = ARTICLE.exec(lines[index]!.rich.value) ?? [];
  if (!found) return undefined;
  const isArticle = ({ label }: Line) => label?.kind === 'article';
  const before = lines.slice(0, index).findLast(isArticle)?.label?.number?.value ?? 0;
  const after = lines.slice(index + 1).find(isArticle)?.label?.number?.value;
  const number = Number(digits);
  const isNext = before === number - 1 && (after === number + 1 || (after === undefined && before > 0));
  return isNext ? { found, expected: `${found}.` } : undefined;
}

/** A letter that stands between its neighbours in the order. */
function letterInOtherForm(lines: readonly Line[], index: number): NearLabel | undefined {
  const [found, letter] = LETTER.exec(lines[index]!.rich.value) ?? [];
  if (!found) return undefined;
  const value = letterOrdinal(letter!.toLowerCase());
  const isNeighbour = letterAt(lines[index - 1]) === value - 1 || letterAt(lines[index + 1]) === value + 1;
  return value > 0 && isNeighbour ? { found, expected: `${letter!.toLowerCase()})` } : undefined;
}

function letterAt(line: Line | undefined): number | undefined {
  if (line?.label?.kind === 'letter') return line.label.number?.value;
  const [, letter] = LETTER.exec(line?.rich.value ?? '') ?? [];
  return letter === undefined ? undefined : letterOrdinal(letter.toLowerCase());
}
