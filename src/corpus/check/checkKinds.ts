import { DOCUMENT_TYPES } from '../../domain/document/documentType.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';

/** Types that only the State issues, and only at the centre. */
const CENTRAL_LAW = new Set(['luat', 'phap-lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich']);

/** Last marks of numbers whose issuer has one branch and one level, or, in a territory, any but the centre's. */
const ISSUERS: readonly (readonly [marks: RegExp, branch: string, isCentral: boolean])[] = [
  [/(?<!\p{L})(?:\p{Lu}*TW|TƯ)$/u, 'dang', true],
  [/(?<!\p{L})TU$/u, 'dang', false],
  [/(?<!\p{L})(?:CP|TTg|HĐBT|CTN|QH\d*|UBTVQH\d*)$/u, 'nha-nuoc', true],
  [/(?<!\p{L})(?:UB|UBND|HĐND)$/u, 'nha-nuoc', false],
];

/** Type, branch and level fit one another, the number's own mark, and the title that is printed. */
export function checkKinds(document: CorpusDocument): Issue[] {
  const { metadata, placeOf } = document;
  const { type, branch, level, number, role } = metadata;
  const wrong = (field: 'branch' | 'level', expected: string) =>
    issue('field-invalid', placeOf([field]), { field, found: `“${metadata[field]}”`, expected });
  if (CENTRAL_LAW.has(type)) {
    const only = (who: string, right: string) =>
      `loại văn bản này chỉ ${who} ban hành: viết ${right}, hoặc xem lại type.`;
    return [
      ...(branch === 'nha-nuoc' ? [] : [wrong('branch', only('Nhà nước', 'nha-nuoc'))]),
      ...(level === 'trung-uong' ? [] : [wrong('level', only('trung ương', 'trung-uong'))]),
      ...titleIssues(document),
    ];
  }
  const [, right, isCentral] = ISSUERS.find(([marks]) => marks.test(number.value ?? '')) ?? [];
  if (right === undefined || role === 'programme') return titleIssues(document);
  const of = `theo ký hiệu của số ${number.value}`;
  return [
    ...(branch === right ? [] : [wrong('branch', `${of}, viết ${right}.`)]),
    ...((level === 'trung-uong') === isCentral
      ? []
      : [wrong('level', `${of}, ${isCentral ? 'viết trung-uong' : 'không phải trung-uong'}.`)]),
    ...titleIssues(document),
  ];
}

/** The printed title begins with the name of the type; words pasted from another document begin with another. */
function titleIssues({ metadata: { type, role }, tree }: CorpusDocument): Issue[] {
  const [title] = tree.provisions;
  if (title?.kind !== 'title' || role === 'programme' || title.text.marks.some((mark) => mark.type === 'sic'))
    return [];
  const names = Object.entries(DOCUMENT_TYPES).sort(([, a], [, b]) => b.name.length - a.name.length);
  const begins = title.text.value.toLocaleLowerCase('vi');
  const named = names.find(([, { name }]) => begins.startsWith(`${name.toLocaleLowerCase('vi')} `));
  if (named === undefined || named[0] === type) return [];
  const details = { found: named[1].name, expected: DOCUMENT_TYPES[type].name };
  return [issue('title-of-another-type', title.place, details)];
}
