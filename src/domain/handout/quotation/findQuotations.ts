import type { CitedPassage, CitedPlace } from '../citedPassage.ts';
import { findQuotedSpans } from './quotationMarks.ts';

/** What a quotation is said to be taken from. */
interface Taken {
  from?: CitedPlace;
  /** True when nothing but "theo", "nêu:" stands between the words and the citation. */
  isSurelyFrom: boolean;
}

/** A stretch of a passage that is given as the words of another text. */
export interface Quotation extends Taken {
  start: number;
  end: number;
  /** In quotation marks, or set as a quotation; else it only stands directly above its citation. */
  isMarked: boolean;
}

/** Between a quotation and the citation after it. */
const TO_CITATION =
  /^[\s”"»’“.,;:…()[\]–—-]*(?:(?:theo|trích|trích từ|trích dẫn|nguồn|xem|tại|của|ở|nêu|ghi|quy định|là nội dung|dẫn theo|thuộc)[\s:(]*){0,3}$/iu;
/** What leads from a citation to the words it is cited for. */
const TO_WORDS =
  /(?::|(?:nêu|ghi|viết|quy định|chỉ rõ|xác định|khẳng định|yêu cầu|nhấn mạnh|nói|giao|đề ra|có đoạn|có câu)(?:\s+(?:rõ|rằng|là|như sau))*)[\s“"«:]*$/iu;
const FARTHEST = 200;

/** The quotations of each passage. A passage in quotation marks is no further quotation as a whole. */
export function findQuotations(passages: readonly CitedPassage[]): Quotation[][] {
  return passages.map((passage, index) => {
    const { text, isQuote, isCitation } = passage;
    const marked = findQuotedSpans(text).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
    const covered = marked.reduce((sum, { start, end }) => sum + end - start, 0);
    if (isQuote && covered < text.trim().length * 0.6) return [whole(passages, index, true)];
    if (marked.length > 0)
      return marked.map((span) => ({ ...span, isMarked: true, ...sourceOf(passages, index, span) }));
    const quotation = isCitation || isSummary(passages, index) ? undefined : whole(passages, index, false);
    return quotation?.from ? [quotation] : [];
  });
}

/** What says of the lines below it that they are somebody's own: "Trang tra cứu tóm tắt, không phải lời văn bản". */
const OWN_WORDS = /không phải (?:là )?(?:lời văn|nguyên văn|trích dẫn)/iu;

/** True below a line that says so, down to the next citation: neither a quotation nor a copy that went wrong. */
export function isSummary(passages: readonly CitedPassage[], index: number): boolean {
  const { part } = passages[index]!.place;
  for (let at = index; at >= 0 && index - at <= LONGEST_QUOTATION; at--) {
    const { text, isCitation, place } = passages[at]!;
    if (place.part !== part) return false;
    if (OWN_WORDS.test(text)) return true;
    // The first line below it may be little more than the name of a document.
    if (isCitation && !OWN_WORDS.test(passages[at - 1]?.text ?? '')) return false;
  }
  return false;
}

/** A passage that is a quotation as a whole, without the citation that closes it. */
function whole(passages: readonly CitedPassage[], index: number, isMarked: boolean): Quotation {
  const { text, cited } = passages[index]!;
  const last = cited.findLast(({ provision }) => provision !== undefined);
  const isAtEnd = isMarked && last && !/[\p{L}\p{N}]/u.test(text.slice(last.end));
  if (isAtEnd && last.start > 0)
    return { start: 0, end: last.start, isMarked, from: last, isSurelyFrom: true };
  const from = citationBelow(passages, index) ?? (isMarked ? citationAbove(passages, index) : undefined);
  return { start: 0, end: text.length, isMarked, ...(from && { from }), isSurelyFrom: from !== undefined };
}

function sourceOf(
  passages: readonly CitedPassage[],
  index: number,
  { start, end }: { start: number; end: number },
): Taken {
  const { text, cited } = passages[index]!;
  const after = cited.find((one) => one.start >= end && one.start - end <= FARTHEST);
  const before = cited.findLast((one) => one.end <= start && start - one.end <= FARTHEST);
  const taken = (place: CitedPlace, isSurelyFrom: boolean) => ({ from: place, isSurelyFrom });
  const around = cited.find((one) => one.start <= start && one.end >= end);
  if (around) return taken(around, around.provision !== undefined);
  if (after && TO_CITATION.test(text.slice(end, after.start))) return taken(best(cited, after), true);
  if (
    before &&
    TO_WORDS.test(text.slice(before.end, start)) &&
    !/[“"«]/u.test(text.slice(before.end, start).slice(0, -2))
  )
    return taken(before, true);
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(end));
  const below = isLast ? citationBelow(passages, index, 1) : undefined;
  if (below) return taken(below, true);
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, start));
  const above = isFirst ? citationAbove(passages, index) : undefined;
  if (above) return taken(above, true);
  const near = [after, before].filter((one) => one !== undefined);
  return near[0] ? taken(best(cited, near[0]), false) : { isSurelyFrom: false };
}

/** Of what stands at one place, words and link, the one with a date. */
function best(cited: readonly CitedPlace[], place: CitedPlace): CitedPlace {
  return (
    cited.find(
      (one) =>
        one.version !== undefined && one.provision === place.provision && one.document === place.document,
    ) ?? place
  );
}

/** Paragraphs that a quotation may have above its citation. */
const LONGEST_QUOTATION = 12;

/**
 * What the lines below cite, when they say nothing else. Between may stand further paragraphs of the same quotation: of
 * one that is set as such, or, where nothing is marked, any; what is in quotation marks stands directly above.
 */
function citationBelow(
  passages: readonly CitedPassage[],
  index: number,
  most = LONGEST_QUOTATION,
): CitedPlace | undefined {
  const { isQuote = false, place } = passages[index]!;
  const isNear = (one: CitedPassage | undefined) => one !== undefined && one.place.part === place.part;
  const goesOn = (one: CitedPassage | undefined) =>
    isNear(one) && !one!.isCitation && (one!.isQuote ?? false) === isQuote;
  let at = index + 1;
  while (at - index < most && goesOn(passages[at])) at++;
  const cited: CitedPlace[] = [];
  for (; isNear(passages[at]) && passages[at]!.isCitation; at++) cited.push(...passages[at]!.cited);
  const first = cited.find(({ provision }) => provision !== undefined) ?? cited[0];
  return first && best(cited, first);
}

/** What the line above cites, when it leads to the quotation: "Điểm 1, mục II … nêu:". */
function citationAbove(passages: readonly CitedPassage[], index: number): CitedPlace | undefined {
  let at = index - 1;
  while (at >= 0 && index - at <= LONGEST_QUOTATION && passages[at]!.isQuote && passages[index]!.isQuote)
    at--;
  const above = passages[at];
  if (!above || !/:\s*$/u.test(above.text)) return undefined;
  return above.cited.findLast(({ provision }) => provision !== undefined) ?? above.cited.at(-1);
}
