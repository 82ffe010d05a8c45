import type { Body } from '../../domain/document/catalogues.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '../../domain/document/documentType.ts';
import { issuerByMark } from '../../domain/document/issuerByMark.ts';
import { type BranchId, LEVEL_IDS, type LevelId } from '../../domain/document/level.ts';
import { ruledId, slug } from '../../domain/document/ruledId.ts';
import { parseNumber } from '../../domain/number/documentNumber.ts';
import { markKey } from '../../domain/number/markKey.ts';
import { plainText } from '../../domain/text/words.ts';
import type { Head } from '../recognise/document.ts';

/** What the site's lists make of a head: ids for what is printed. */
export interface Identity {
  type: DocumentTypeId;
  /** As it is cited, without spaces; absent where none was found. */
  number?: string;
  id: string;
  branch: BranchId;
  level: LevelId;
  issuer?: string;
}

/** The identity that follows from a head; undefined when the type cannot be told. */
export function identify(head: Head, bodies: readonly Body[]): Identity | undefined {
  const number = wholeNumber(head.number);
  const type = head.type ?? typeByMark(number);
  if (!type) return undefined;
  const parsed = number === undefined ? undefined : parseNumber(number);
  const issuer = findIssuer(head.issuer, bodies) ?? (number && issuerByMark(number, bodies)?.body);
  const isParty = isPartyNumber(parsed?.symbol ?? []) || PARTY_WORDS.test(head.subject ?? '');
  const id = number
    ? ruledId(type, number, parsed?.year !== undefined, head.date ?? '')
    : idByTitle(type, head.subject ?? '', head.date);
  return {
    type,
    ...(number && { number }),
    id,
    branch: head.branch ?? (isParty ? 'dang' : 'nha-nuoc'),
    level: levelOf(type, issuer, parsed?.symbol, bodies),
    ...(issuer && { issuer }),
  };
}

/** The number without the blanks that a page cut into it. What is no whole number was read wrong, and is not known. */
function wholeNumber(printed: string | undefined): string | undefined {
  const written = printed?.replace(/\s+/gu, '').replace(/[‐-―−]/gu, '-');
  return written !== undefined && parseNumber(written) ? written : undefined;
}

/** The type whose mark stands in the number, where it is the mark of one type only. */
function typeByMark(number: string | undefined): DocumentTypeId | undefined {
  const marks = number === undefined ? [] : (parseNumber(number)?.symbol ?? []);
  const types = (Object.keys(DOCUMENT_TYPES) as DocumentTypeId[]).filter((type) =>
    DOCUMENT_TYPES[type].marks.some((mark) => marks.some((one) => markKey(one) === markKey(mark))),
  );
  return types.length === 1 ? types[0] : undefined;
}

const isPartyNumber = (symbol: readonly string[]) =>
  /^(?:TW|TƯ|TU|QU|HU|ĐU|ĐUK|BTGTW|BTCTW|UBKTTW)$/u.test(symbol.at(-1) ?? '');

/** What only a text of the Party is "của": read where it has no head. */
const PARTY_WORDS = /^của (?:Thành|Tỉnh|Quận|Huyện|Đảng) ủy|^của (?:Ban Chấp hành|Bộ Chính trị|Ban Bí thư)/iu;

/** The first words of what it is about, for a document without a number. */
function idByTitle(type: DocumentTypeId, subject: string, date: string | undefined): string {
  const words = slug(subject).split('-').slice(0, 10).join('-');
  return [type, words, date?.slice(0, 4)].filter(Boolean).join('-');
}

/** The body whose name the printed issuer is, or ends with ("BAN CHẤP HÀNH TRUNG ƯƠNG / BỘ CHÍNH TRỊ"); the longest name wins. */
function findIssuer(printed: string | undefined, bodies: readonly Body[]): string | undefined {
  if (!printed) return undefined;
  const words = plainText(printed);
  let found: { id: string; length: number } | undefined;
  for (const { id, names } of bodies)
    for (const name of names.map(plainText))
      if ((words === name || words.endsWith(` ${name}`)) && name.length > (found?.length ?? 0))
        found = { id, length: name.length };
  return found?.id;
}

/** Marks of bodies of the centre: "CP", "TTg", "TW", "QH14", ministries. */
const CENTRAL =
  /^(?:CP|TTg|TW|TƯ|QH\d*|UBTVQH\d*|CTN|HĐBT|HĐNN\d*|HĐTP|TANDTC|VKSNDTC|B[A-ZĐ&]+|TT|TTCP|NHNN|VPCP|VPTW|.*TW)$/u;

function levelOf(
  type: DocumentTypeId,
  issuer: string | undefined,
  symbol: readonly string[] = [],
  bodies: readonly Body[],
): LevelId {
  const group = bodies.find(({ id }) => id === issuer)?.group as string | undefined;
  const [central] = LEVEL_IDS;
  const local = LEVEL_IDS.at(-1)!;
  if (group !== undefined) return group === central ? central : local;
  return symbol.some((mark) => CENTRAL.test(mark)) || /^(?:luat|phap-lenh|nghi-dinh|thong-tu)/.test(type)
    ? central
    : local;
}
