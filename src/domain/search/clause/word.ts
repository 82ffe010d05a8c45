import { foldText } from '../../text/fold.ts';
import { canonicalSpelling } from './spelling.ts';

/** A syllable or a number as it stands in a text. */
export interface TextWord {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** How it is indexed: folded, one spelling for all variants ("Chánh" → "chinh"). */
  key: string;
  /** Its marks, with the tone apart, so that "hoà" and "hòa" are equal: "hoa2". */
  form: string;
}

/** Letters, or digits with points between thousands: "326qd" is two words, "120.000" is one. */
const WORD = /\p{L}[\p{L}\p{M}]*|[0-9]+(?:\.[0-9]{3})+(?![0-9])|[0-9]+/gu;
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Key and form of one word of a text. */
export function readWord(raw: string): Pick<TextWord, 'key' | 'form'> {
  if (raw.charCodeAt(0) < 58) {
    const digits = raw.replaceAll('.', '');
    return { key: canonicalSpelling(digits), form: digits };
  }
  // Some keyboards and files have Icelandic Ð for Đ: they look the same.
  const letters = raw.replace(/[Ðð]/g, 'đ');
  return { key: canonicalSpelling(foldText(letters)), form: markedForm(letters) };
}

/** Every word of an NFC text, in order. */
export function wordsOf(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index: start }) => ({
    start,
    end: start + raw.length,
    ...readWord(raw),
  }));
}

/** Words as they stand, without places or keys: for whoever keeps the keys of words already met. */
export function rawWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function markedForm(raw: string): string {
  const lower = raw.toLowerCase();
  if (!/[^a-z]/.test(lower)) return lower;
  let tone = 0;
  let letters = '';
  for (const character of lower.normalize('NFD')) {
    const found = TONES.indexOf(character);
    if (found >= 0) tone = found + 1;
    else letters += character;
  }
  return tone === 0 ? letters : letters + tone;
}
