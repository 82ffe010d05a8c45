import type { DocumentMetadata } from './schema.ts';
import { isOver, type StandingId } from './standing.ts';

/** What is not known of a document: one line of its page, and what is worth saying beyond it. */
export interface UnknownFacts {
  /** Names of facts in the order in which a reader asks: "ngày ban hành", "người ký", "hiệu lực". */
  names: string[];
  /** Why something is not known, where somebody looked; whole sentences. */
  remarks: string[];
}

/**
 * What is not known of a document. Lines of its `missing` list that only name facts ("Chưa tìm thấy ngày ban hành, mức
 * trợ cấp.") join the one line, so that nothing is said twice; the others are remarks.
 */
export function unknownFacts(metadata: DocumentMetadata, standing: StandingId): UnknownFacts {
  const { title, issuer, signatory, date, inForce, expires, gazette, status, missing } = metadata;
  const reasons = [title, issuer, signatory, date, inForce, status, expires, gazette].flatMap((fact) =>
    typeof fact?.unknown === 'string' && !/^chưa thấy ngày/u.test(fact.unknown)
      ? [sentence(fact.unknown)]
      : [],
  );
  const listed = missing.map(namesIn);
  const names = [...askedFor(metadata, standing), ...listed.flat().filter((name) => !ASKED.test(name))];
  return {
    names: [...new Set(names)],
    remarks: [...new Set([...reasons, ...missing.filter((_, index) => listed[index]!.length === 0)])],
  };
}

function askedFor(metadata: DocumentMetadata, standing: StandingId): string[] {
  const { number, title, issuer, date, signatory, inForce, expires } = metadata;
  const isForceUnknown = standing === 'chua-xac-dinh';
  const asked: [string, boolean][] = [
    ['số hiệu', number.value === undefined],
    ['tên đầy đủ', title.value === undefined],
    ['cơ quan ban hành', issuer.value === undefined],
    ['ngày ban hành', date.value === undefined],
    ['người ký', signatory.value === undefined],
    ['hiệu lực', isForceUnknown],
    // What took another's place and was not seen to lose its own has said as much as is known.
    [
      'hiệu lực hiện nay',
      standing === 'con-vien-dan' && !metadata.relations.some(({ kind }) => kind === 'replaces'),
    ],
    ['ngày có hiệu lực', inForce.value === undefined && !isForceUnknown && standing !== 'con-vien-dan'],
    ['ngày hết hiệu lực', isOver(standing) && expires?.value === undefined],
  ];
  return asked.filter(([, isUnknown]) => isUnknown).map(([name]) => name);
}

/** What the one line has already, in the words in which authors list it. */
const ASKED =
  /^(?:số|số hiệu|tên đầy đủ|cơ quan ban hành|ngày|tháng|năm|ngày ban hành|người ký|ngày có hiệu lực|tình trạng hiệu lực|bản công khai của toàn văn|các điều)$/u;
const LIST = /^Chưa (?:tìm thấy|xem được) ([^.;:]+)\.$/u;
/** A list of names has no clause about another document or about what a text says. */
const IS_CLAUSE =
  /\d|\s(?:của(?! toàn văn)|nào|nói|này|về|thay thế)\s|\s(?:này)$|^văn bản|^bản văn|^địa chỉ/u;

/** Facts that a line of the `missing` list names and nothing else; empty where it says more. */
function namesIn(line: string): string[] {
  const names = LIST.exec(line)?.[1]?.split(/, | và /u) ?? [];
  return names.some((name) => IS_CLAUSE.test(name)) ? [] : names;
}

function sentence(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1).replace(/\.$/u, '')}.`;
}
