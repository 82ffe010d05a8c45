import { DOCUMENT_TYPES } from '../../document/documentType.ts';
import { editDistance } from '../../text/editDistance.ts';
import { foldText } from '../../text/fold.ts';

const KINDS = Object.values(DOCUMENT_TYPES);
/** Names of types of two words, folded: those that a wrong letter leaves recognisable. */
const TYPES = KINDS.map(({ name }) => foldText(name)).filter((name) => name.split(' ').length === 2);
/** Their marks, folded; one letter alone is none. */
const MARKS = [...KINDS.flatMap(({ marks }): readonly string[] => marks), 'nqtw']
  .map(foldText)
  .filter((mark) => mark.length > 1)
  .join('|');
/** What stands before a number when it is a document's: its type, in words or by its mark. */
const BEGINS = new RegExp(`^(?:(?:so|van ban|thong tu lien tich|luat|${TYPES.join('|')}|${MARKS})[ .]*)+`);
/** What goes on with a number: more figures, its marks, who issued it, its khóa. */
const GOES_ON = new RegExp(
  `^(?:.*\\d.*|[-–/.]|(?:${MARKS}|tw|tu|ub|cp|ubnd|hdnd|ttg|btctw|bnv|tccp|vptw|cthd|sl|qh|ubtvqh)(?:[-/].*)?|khoa|nam|ngay|thang|so|[ivx]+)$`,
);

/** A Nghị quyết of the Trung ương, by the number of its meeting and its khóa: "tw5 khóa IX", "hội nghị trung ương 5 khóa 9". */
const OF_CONGRESS =
  /^(?=.*(?:nq|ngh|tw|ương|uong))(?:(?:nghị quyết|nghi quyet|nq|hội nghị|hoi nghi|trung ương|trung uong|tw|lần thứ|lan thu) ?)+(\d{1,2}),? (?:khóa|khoá|khoa) ([ivx]+|\d{1,2})/iu;

/**
 * Numbers as they were meant where a slip hides them, none where there is none: a type with a letter wrong ("ngị định
 * 92"), a year with a figure too many ("92/20009"), the issuers of a thông tư liên tịch after its mark, "k9" for khóa 9, "tw5 khóa IX" for its Nghị quyết.
 */
export function slippedNumbers(text: string): string[] {
  const plain = withTypes(
    text.normalize('NFC').replace(/(?<!\p{L})k\.? ?(?=(?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d]))/giu, 'khóa '),
  );
  const resolved = plain.replace(OF_CONGRESS, 'nghị quyết trung ương $1 khóa $2');
  const issued = plain.replace(/(?<=\d{4}\/\p{L}+)(?:-\p{L}+){2,}/u, '');
  const years = /(?<!\d)((?:19|20)\d{3})(?!\d)/.exec(plain);
  const shorter = years
    ? [...years[1]!].map((_, at) =>
        plain.replace(years[1]!, years[1]!.slice(0, at) + years[1]!.slice(at + 1)),
      )
    : [];
  return [...new Set([plain, resolved, issued, ...shorter])].filter((one) => one !== text);
}

/** With the first two words that are nearly a type put right; the text as it is where they are one. */
function withTypes(text: string): string {
  const words = text.split(/\s+/u);
  if (!/\d/.test(text)) return text;
  const folded = words.map(foldText);
  const pairs = folded.slice(1).map((word, at) => `${folded[at]} ${word}`);
  if (pairs.some((pair) => TYPES.includes(pair))) return text;
  for (const [at, pair] of pairs.entries()) {
    const type = TYPES.find((one) => editDistance(one, pair) === 1);
    if (type) return [...words.slice(0, at), ...type.split(' '), ...words.slice(at + 2)].join(' ');
  }
  return text;
}

/**
 * The number that a query begins with, where a topic follows: "quy định 37 về 19 điều cấm" → "quy định 37". Undefined
 * where it begins with no type and no number with its marks, or where nothing follows.
 */
export function numberBeforeTopic(text: string): string | undefined {
  const words = text.normalize('NFC').trim().split(/\s+/u);
  const folded = words.map(foldText);
  const isTyped = BEGINS.test(`${folded.join(' ')} `);
  let end = folded.findIndex((word) => /\d/.test(word)) + 1;
  if (end === 0 || (!isTyped && !/\d[-/]\p{L}/u.test(words[end - 1]!))) return undefined;
  while (end < words.length && GOES_ON.test(folded[end]!)) end++;
  // Of another issuer it is another number.
  const isTopic = end < words.length && !/^(?:cua|do)$/.test(folded[end]!);
  return isTopic ? words.slice(0, end).join(' ') : undefined;
}
