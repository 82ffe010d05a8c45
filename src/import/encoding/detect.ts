import { fromTcvn3 } from '../../domain/text/tcvn3.ts';
import { isVietnameseLetter } from '../../domain/text/vietnameseLetters.ts';
import { fromVni } from '../../domain/text/vni.ts';
import { isImpossibleSyllable } from '../recognise/syllable.ts';
import { fromCp1258 } from './cp1258.ts';
import { fromViqr } from './viqr.ts';

/** The old encodings, as a person knows them. */
export const ENCODINGS = {
  tcvn3: { name: 'TCVN3 (ABC)', decode: fromTcvn3 },
  vni: { name: 'VNI', decode: fromVni },
  cp1258: { name: 'Windows-1258', decode: fromCp1258 },
  viqr: { name: 'VIQR', decode: fromViqr },
} as const satisfies Record<string, { name: string; decode: (text: string) => string }>;
export type EncodingId = keyof typeof ENCODINGS;

/** The encoding that a font's name says: ".VnTime", "VNI-Times"; undefined for fonts of Unicode. */
export function encodingOfFont(font: string | undefined): EncodingId | undefined {
  if (font === undefined) return undefined;
  if (/^\.?\s*Vn(?!i)\S/u.test(font) && font.startsWith('.')) return 'tcvn3';
  return /^VNI[-\s_]/iu.test(font) ? 'vni' : undefined;
}

/** ".VnTimeH": small letters print as capitals. */
export const isCapitalFont = (font: string | undefined) => /^\.Vn\S*H(?:\s|$)/u.test(font ?? '');

/** Letters that only Unicode text has: no reading of an old encoding's bytes gives them. */
const ONLY_UNICODE = /[ăĂđĐơƠưƯ\u1EA0-\u1EF9ĩĨũŨ]|\p{M}/u;
const OUTSIDE_ASCII = /[\u0080-\u024F]/u;
const VIQR_WORD = /\p{L}(?:[\^(+*]['`?~.]|\.\p{L}|['`?~]\p{L}?)|dd\p{L}/iu;

/**
 * The encoding of words by their letters alone: the reading in which most words are Vietnamese. Undefined for Unicode, and
 * for words that no reading makes better (names in other languages).
 */
export function encodingOfLetters(text: string): EncodingId | undefined {
  if (ONLY_UNICODE.test(text)) return undefined;
  const isAscii = !OUTSIDE_ASCII.test(text);
  if (isAscii && !VIQR_WORD.test(text)) return undefined;
  const candidates: EncodingId[] = isAscii ? ['viqr'] : ['tcvn3', 'vni', 'cp1258'];
  const scored = candidates
    .map((id) => ({ id, score: likeness(ENCODINGS[id].decode(text)) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]!;
  return best.score > likeness(text) + 0.15 && best.score > 0.5 ? best.id : undefined;
}

/** The share of words that are, or may be, Vietnamese, those with marks counted double. */
function likeness(text: string): number {
  let right = 0;
  let all = 0;
  for (const word of text.match(/[\p{L}\p{M}\u00A0-\u00BF]+/gu) ?? []) {
    const isMarked = [...word].some(isVietnameseLetter);
    const isForeign = /[\u0080-\u024F]/u.test(
      [...word].filter((letter) => !isVietnameseLetter(letter)).join(''),
    );
    const weight = isMarked || isForeign ? 2 : 0;
    all += weight;
    if (isMarked && !isForeign && !isImpossibleSyllable(word.toLowerCase())) right += weight;
  }
  return all === 0 ? 0 : right / all;
}
