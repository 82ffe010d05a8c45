import { TERRITORY_NAMES } from '../../site.config.ts';
import type { FoundReference } from '../citation/citation.ts';
import { findReferences } from '../citation/find.ts';
import type { Knowledge } from './knowledge.ts';
import { officialText } from './quotation/officialText.ts';
import { quotationWordsOf } from './quotation/word.ts';

/** A number, or a session, which the name of a document without either never has. */
const NUMBER = /^[\s,(]*số\s{0,3}\d/iu;
/** Whose it is, when the name does not say so: the name with its owner is another, longer name. */
const OWNER = /^\s{1,3}(?:của|do)\s/u;
/** What it carries out, as its title says. */
const CARRIED_OUT =
  /^[\s,(]*(?:của\s[^,.;:()]{1,60}\s)?(?:nhằm\s|để\s)?(?:tổ chức\s|tiếp tục\s|triển khai\s|thực hiện\s|cụ thể hóa\s|cụ thể hoá\s){1,3}(?:các\s)?(?=\p{Lu}|NQ|CT|KL)/iu;
/** What it is about, or for which years. */
const ABOUT = /^[\s,(]*(?:về(?:\sviệc)?|khóa|khoá|nhiệm kỳ|giai đoạn)\s/iu;
/** How many words of a title tell which document it is. */
const TELLING = 4;

/**
 * True when a name that many documents bear goes on as that of another one: "Chương trình hành động … thực hiện Nghị
 * quyết Đại hội XIV", "… số 12-CTrHĐ/TU", "… về phòng, chống tham nhũng". Only of a document whose text is here, for
 * its title tells how its own name goes on.
 */
export function isOfAnother(
  text: string,
  { end, document }: { end: number; document: string },
  found: readonly FoundReference[],
  knowledge: Knowledge,
): boolean {
  const open = knowledge.texts.get(document);
  if (!open) return false;
  const after = text.slice(end, end + 200);
  if (NUMBER.test(after) || OWNER.test(after) || isOfAnotherPlace(after)) return true;
  const carriedOut = CARRIED_OUT.exec(after);
  if (carriedOut) {
    const own = documentsIn(open.cite.full, knowledge);
    const next = found.find(
      (one) => one.start >= end + carriedOut[0].length - 1 && one.start <= end + carriedOut[0].length + 12,
    );
    return !(next?.kind === 'name' && own.has(next.document)) && !isNumberOf(next, own, knowledge);
  }
  const about = ABOUT.exec(after);
  if (!about) return false;
  const { titleWords } = officialText(document, open);
  return quotationWordsOf(after.slice(about[0].length))
    .slice(0, TELLING)
    .some(({ key }) => !titleWords.has(key));
}

/** The owner's name goes on with a place that is not this office's territory. */
function isOfAnotherPlace(after: string): boolean {
  const next = /^[ \u00A0]{1,3}(\p{Lu}.*)/u.exec(after)?.[1];
  if (next === undefined || /^(?:Mục|Phần|Điểm|Điều|Gạch|Nghị|II?|III|IV|V)(?![\p{L}\p{M}])/u.test(next))
    return false;
  return !TERRITORY_NAMES.some((name) => next.startsWith(name));
}

function documentsIn(title: string, { names }: Knowledge): Set<string> {
  return new Set(
    findReferences(title, { names }).flatMap((one) => (one.kind === 'name' ? [one.document] : [])),
  );
}

function isNumberOf(
  next: FoundReference | undefined,
  own: ReadonlySet<string>,
  { numbers }: Knowledge,
): boolean {
  if (next?.kind !== 'number') return false;
  const { ordinal } = next.number;
  return numbers.rows.some(([row, , , at]) => row === ordinal && own.has(numbers.documents[at]![0]));
}
