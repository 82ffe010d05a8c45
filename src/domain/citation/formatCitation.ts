import { formatLongDate } from '../document/date.ts';
import { documentTypeName } from '../document/documentType.ts';
import type { Fact } from '../document/fact.ts';
import type { BranchId } from '../document/level.ts';
import type { DocumentMetadata } from '../document/schema.ts';
import { citedPlace, PLACE_SEPARATORS } from '../provision/citedPlace.ts';

/** What of a document its citation is made of. */
export type Cited = Pick<DocumentMetadata, 'type' | 'number' | 'title' | 'aliases' | 'date' | 'issuer'>;

/** A document's name as the end of a citation: at full length, and as it is repeated afterwards. */
export interface CitedName {
  full: string;
  short: string;
}

/**
 * How a document is named when it is cited (Nghị định 30/2020/NĐ-CP, phụ lục I): type, "số" and number, date, issuer,
 * title. What is unknown, or only inferred, is left out. A document without a number is called by the longest name
 * that texts give it.
 */
export function citedName(
  { type, number, title, aliases, date, issuer }: Cited,
  issuerName?: string,
): CitedName {
  const typeName = documentTypeName(type);
  const numbered = proved(number) ? `${typeName} số ${proved(number)}` : undefined;
  const subject = withoutTypeName(proved(title), typeName);
  const day = proved(date);
  // "Chương trình hành động của Tỉnh ủy …" says in its own title whose it is.
  const by = proved(issuer) && issuerName && !/^của\s/u.test(subject ?? '') ? `của ${issuerName}` : undefined;
  const parts = [numbered ?? typeName, day && formatLongDate(day), by, subject];
  return {
    full: parts.filter(Boolean).join(' '),
    short:
      numbered ??
      longest(
        aliases.flatMap((one) => proved(one) ?? []),
        typeName,
      ) ??
      withSubject(typeName, subject),
  };
}

/**
 * A clause cited in words, from its smallest unit to the document: "điểm đ khoản 1 Điều 5 Nghị định số …",
 * "gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động …". `name` is either form of `citedName`.
 */
export function formatCitation(provision: string, branch: BranchId, name: string): string {
  const place = citedPlace(provision, branch);
  if (place === undefined) return name;
  return place + (place.endsWith(' kèm theo') ? ' ' : PLACE_SEPARATORS[branch]) + name;
}

/** The value of a fact, unless it is only inferred. */
export const proved = <T>(fact: Fact<T>) => (fact.inference === undefined ? fact.value : undefined);

/** Names that say the type: "Quy chế dân chủ cơ sở" is a name of a decree, but cites badly. */
function longest(names: readonly string[], typeName: string): string | undefined {
  return names.filter((name) => name.startsWith(typeName)).sort((a, b) => b.length - a.length)[0];
}

function withSubject(typeName: string, subject: string | undefined): string {
  return subject === undefined ? typeName : `${typeName} ${subject}`;
}

/** A title without the type that it begins with. */
export function withoutTypeName(title: string | undefined, typeName: string): string | undefined {
  return title?.startsWith(`${typeName} `) ? title.slice(typeName.length + 1) : title;
}
