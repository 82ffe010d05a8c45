import { mistakenFigures } from '../../number/typed/mistakenFigures.ts';
import { numberBeforeTopic, slippedNumbers } from '../../number/typed/slippedNumber.ts';
import { writeOutNumbers } from '../../number/typed/spokenNumber.ts';
import { decodeEachWord, decodeKeys } from '../../text/decodeKeys.ts';
import { foldText } from '../../text/fold.ts';
import { lookAt, type TypedQuery } from '../typedQuery.ts';
import { askedDocument } from './askedDocument.ts';
import { type Hit, MOST_TITLES, type Resolution } from './resolution.ts';

/** Answers a reading of the query that stands in place of it. */
export type Ask = (query: TypedQuery) => Resolution;

/** What stands between two numbers of one query. */
const BETWEEN_NUMBERS =
  /\s*[,;]\s*|\s+(?:và|va|hoặc|hoac|với|voi|(?:được |duoc |đã |da |bị |bi )*(?:thay|sửa|sua|bãi|bai)(?: thế| the| đổi| doi| bỏ| bo| bổ sung| bo sung| cho| bởi| boi| bằng| bang)*)\s+/iu;
const MOST_NUMBERS = 6;

/**
 * The answer to a query that finds nothing as it is typed, read otherwise: a number in words, or with a letter or a
 * space among its figures, where a document bears it; keys of a Vietnamese keyboard that was switched off; a question
 * about a document. Undefined where no other reading finds anything, or while the reader waits.
 */
export function answerOtherwise(typed: TypedQuery, ask: Ask): Resolution | undefined {
  const { text } = typed;
  const answer = (query: string) => ask(lookAt(query));
  const isNumber = ask(typed).kind === 'no-such-number';
  const found = [
    ...mistakenFigures(text).map((one) => doubted(numbered(answer(one)))),
    // "ba hai sáu" may be mere figures; with a type beside them they are a number.
    ...writeOutNumbers(text).map((one) => {
      const number = numbered(answer(one));
      return /\p{L}/u.test(one.replaceAll('năm', '')) ? number : doubted(number);
    }),
    doubted(numbered(ofOtherType(text, answer))),
    ...readingsOf(text).map((one) => doubted(numbered(answer(one)))),
    ofNumberAlone(text, answer),
    // A number that is not here was meant as one; but the words of a question are no part of it.
    ...(isNumber
      ? [numbered(aboutDocument(text, answer))]
      : [fromKeys(text, answer), aboutDocument(text, answer)]),
  ];
  // Asked about a number that is not here, that is the answer.
  return (
    found.find((one) => one && one.hits.length > 0) ?? found.find((one) => one?.kind === 'no-such-number')
  );
}

/** "29/1998/NĐ-CP và 79/2003/NĐ-CP": all that several numbers name; undefined unless each of them is here. */
export function eachNumber({ text }: TypedQuery, ask: Ask): Resolution | undefined {
  const parts = text.normalize('NFC').split(BETWEEN_NUMBERS);
  if (parts.length < 2 || parts.length > MOST_NUMBERS || !parts.every((part) => /\d/.test(part)))
    return undefined;
  const found = parts.map((part) => numbered(ask(lookAt(part)))?.hits ?? []);
  const isWhole = found.every((hits) => hits.length > 0);
  return isWhole ? { kind: 'several', hits: found.flat(), near: [] } : undefined;
}

type Answer = (query: string) => Resolution;

/** A number with a slip in it or struck as keys ("chir thij 30 ct tww"), and what is left of each reading without the topic that follows it. */
function readingsOf(text: string): string[] {
  const decoded = decodeEachWord(text);
  const keys = decoded === text ? [] : [decoded, ...mistakenFigures(decoded)];
  const slipped = [...slippedNumbers(text), ...keys];
  const whole = [
    text,
    ...mistakenFigures(text),
    ...slipped,
    ...slipped.flatMap(mistakenFigures),
    ...writeOutNumbers(text),
  ];
  return [...slipped, ...whole.flatMap((one) => numberBeforeTopic(one) ?? [])];
}

/**
 * A number as one says it: with marks or a year behind it, or behind a type that is no verb ("quy định 3 chức danh",
 * "thông báo 2 lần" are).
 */
const SAID_NUMBER =
  /\d[-/ .]+[a-z]|\d\/(?:\d\d|\d{4})$|^(?:nghi dinh|nghi quyet|chi thi|thong tu|phap lenh|cong van|luat|nd|nq|ct|tt|cv)(?: so)? \d/;

/** "22-QĐ/TW kiểm tra", "thông tư 15 lương": of such a number that is not here, that is the answer whatever follows it. */
function ofNumberAlone(text: string, answer: Answer): Resolution | undefined {
  const number = numberBeforeTopic(text);
  const found = number !== undefined && SAID_NUMBER.test(foldText(number)) ? answer(number) : undefined;
  return found?.kind === 'no-such-number' ? found : undefined;
}

function fromKeys(text: string, answer: Answer): Resolution | undefined {
  const keys = decodeKeys(text);
  return keys === undefined ? undefined : answer(keys);
}

/** "Quy định 363-QĐ/TW" of what is a Quyết định: one mark stands for both, and is typed. */
function ofOtherType(text: string, answer: Answer): Resolution | undefined {
  const other = foldText(text).replace(/qu(y|yet) dinh/, (_, type: string) =>
    type === 'y' ? 'quyết định' : 'quy định',
  );
  return other === foldText(text) || !/\d.*qd/.test(other) ? undefined : answer(other);
}

/** The answer where it is the document of a number. */
const numbered = (answer: Resolution | undefined) =>
  answer && ['certain', 'several'].includes(answer.kind) && answer.hits[0]?.kind === 'document'
    ? answer
    : undefined;

const doubted = (answer: Resolution | undefined): Resolution | undefined =>
  answer && { ...answer, kind: 'several' };

/** The document that is asked about; the newest first where that is the question. */
function aboutDocument(text: string, answer: Answer): Resolution | undefined {
  const asked = askedDocument(text);
  const found = asked && answer(asked.document);
  if (!found?.hits.length || !asked?.isLatest) return found;
  const hits = [...found.hits, ...found.near].sort((a, b) => yearOf(b) - yearOf(a));
  return { kind: hits.length > 1 ? 'several' : found.kind, hits: hits.slice(0, MOST_TITLES), near: [] };
}

/** The year that an id ends or goes on with by the rule of identity; 0 where it has none. */
function yearOf(hit: Hit): number {
  const id = hit.kind === 'document' ? hit.document : '';
  return Number(/-((?:19|20)\d\d)(?=-|$)/.exec(id)?.[1] ?? 0);
}
