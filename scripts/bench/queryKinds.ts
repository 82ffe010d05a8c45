import type { GoldenQuery } from './golden.ts';

/** Groups of the golden set that are kinds of query for words and phrases. */
const KINDS = [
  'nhan-de',
  'cau-co-dau',
  'cau-khong-dau',
  'cau-nua-dau',
  'chu-cach-nhau',
  'co-quan',
  'viet-tat',
  'chinh-ta',
  'sai-mot-chu',
  'cau-hoi',
  'thuat-ngu',
];

/** What stands in hundreds of clauses, so that ten results are always shown. */
const COMMON = [
  'quy chế phối hợp',
  'trach nhiem cua uy ban nhan dan',
  'báo cáo định kỳ',
  'can bo chuyen trach',
  'xã, phường, thị trấn',
  'to chuc thuc hien',
  'phụ cấp',
  'cán bộ, công chức',
  'khu pho',
  'chi bộ cơ quan',
];

/** Queries of a kind that are measured. */
const MOST = 8;

/** Twelve kinds of query, each with its queries. */
export function queryKinds(golden: readonly GoldenQuery[]): Map<string, string[]> {
  const kinds = KINDS.map((kind): [string, string[]] => [
    kind,
    golden
      .filter(({ group }) => group === kind)
      .map(({ q }) => q)
      .slice(0, MOST),
  ]);
  return new Map([...kinds, ['thuong-gap', COMMON]]);
}
