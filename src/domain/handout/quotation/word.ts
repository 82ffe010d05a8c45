import { wordKey } from '../../text/wordKey.ts';

/** A word of a text as quotations are compared, and where it stands; `gap` stands for words left out. */
export interface QuotationWord {
  key: string;
  start: number;
  end: number;
  isGap?: true;
}

/** Letters and figures, with the signs that show nothing (soft hyphen, zero-width space) and part no word; "%". */
const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+|%/gu;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * What is left out of a quotation, or put into it in brackets.
 * Examples: `…`, `...`, `[…]`, `(...)`, `[nay là Sở Nội vụ]`.
 */
const LEFT_OUT = /\[[^\]]{0,300}\]|\((?:…|\.{2,})\)|…|\.\s?\.\s?\.[\s.]{0,20}/gu;
/**
 * What its teacher says inside a quotation, which is no word of it.
 * Examples: `(nguyên văn)`, `[nguyên văn: “nhiệm”]`, `(sic)`, `(nay là Sở Nội vụ)`, `(người dẫn nhấn mạnh)`.
 */
const ASIDE =
  /[[(](?:nguyên\s{1,3}văn|sic|nay\s{1,3}(?:là|gọi)|tức|người\s{1,3}(?:dẫn|trích|viết|soạn)|in\s{1,3}(?:đậm|nghiêng))[^\])]{0,200}[\])]|\[\d{1,3}\]|\((?:\*|\d)\)/giu;

/** All words of a text. */
export function quotationWordsOf(text: string): QuotationWord[] {
  const words: QuotationWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = spelledAlike(wordKey(word.replace(UNSEEN, '').normalize('NFC')));
    if (key !== '') words.push({ key, start: index, end: index + word.length });
  }
  return words;
}

/** The words between two places of a text that is quoted: what is left out is a gap, what its teacher says is none. */
export function quotedWords(text: string, start = 0, end = text.length): QuotationWord[] {
  const quoted = text.slice(start, end);
  const spans = (pattern: RegExp) =>
    [...quoted.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const asides = spans(ASIDE);
  const gaps = spans(LEFT_OUT).filter(
    (gap) => !asides.some((one) => gap.start < one.end && one.start < gap.end),
  );
  const said = quotationWordsOf(quoted).filter(
    (word) => ![...asides, ...gaps].some((one) => word.start >= one.start && word.start < one.end),
  );
  return [...said, ...gaps.map((gap): QuotationWord => ({ key: '', ...gap, isGap: true }))]
    .sort((a, b) => a.start - b.start)
    .map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

/** "qui" and "quy", "kỹ" and "kĩ" are one word written two ways; eth is the đ of old fonts. */
function spelledAlike(key: string): string {
  const plain = key.replaceAll('ð', 'đ');
  const [, first, tone] = /^(qu|[hklmst])i(\p{M}?)$/u.exec(plain) ?? [];
  return first === undefined ? plain : `${first}y${tone}`;
}
