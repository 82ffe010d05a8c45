import { VIETNAMESE_LETTERS } from './vietnameseLetters.ts';

/**
 * TCVN 5712:1993, third set (VN3), as fonts called .VnTime … have it, seen as Windows-1252: small letters one byte each,
 * in the order of `VIETNAMESE_LETTERS`. Capitals with tones are the small ones in a font of capitals (.VnTimeH).
 */
const SMALL = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ®';
/** The few capitals that the set has: Ă Â Ê Ô Ơ Ư Đ. */
const CAPITALS: Readonly<Record<string, string>> = {
  '¡': 'Ă',
  '¢': 'Â',
  '£': 'Ê',
  '¤': 'Ô',
  '¥': 'Ơ',
  '¦': 'Ư',
  '§': 'Đ',
};

const TABLE = new Map([
  ...[...SMALL].map((letter, at) => [letter, VIETNAMESE_LETTERS[at]!] as const),
  ...Object.entries(CAPITALS),
]);

/** Words in TCVN3 as Unicode; `isCapitalFont` for .VnTimeH and its like, where every letter prints as a capital. */
export function fromTcvn3(text: string, isCapitalFont = false): string {
  const decode = (word: string) => [...word].map((letter) => TABLE.get(letter) ?? letter).join('');
  if (isCapitalFont || isAllCapitals(text)) return decode(text).toLocaleUpperCase('vi');
  return text.replace(/\S+/gu, (word) =>
    /[A-Z].*[A-Z]/u.test(word) && !/[a-z]/u.test(word) ? decode(word).toLocaleUpperCase('vi') : decode(word),
  );
}

/** Words whose plain letters are all capitals: the marked ones among them, which have no capitals of their own, are too. */
const isAllCapitals = (text: string) => !/[a-z]/u.test(text) && (text.match(/[A-Z]/gu)?.length ?? 0) > 3;
