import type { DocumentTypeId } from '../document/documentType.ts';

/**
 * The words and marks that numbers are written with besides the types that the corpus knows (`documentType.ts`) and the
 * bodies of its catalogue: what all skins of the grammar read.
 */

/** Words that say a document's type besides the type's own name; "qui" is the southern spelling. */
export const OTHER_TYPE_WORDS: readonly (readonly [string, DocumentTypeId])[] = [
  ['Chương trình', 'chuong-trinh'],
  ['Nghị quyết liên tịch', 'nghi-quyet'],
  ['Qui định', 'quy-dinh'],
  ['Bộ luật', 'luat'],
  ['Thông tư liên bộ', 'thong-tu-lien-tich'],
  ['Thông tư liên ngành', 'thong-tu-lien-tich'],
];

/** Marks of type that number series use besides the types the corpus knows, and the words for some. */
export const OTHER_TYPES: readonly (readonly [mark: string, word?: string])[] = [
  ['BC', 'báo cáo'],
  ['KH', 'kế hoạch'],
  ['TTr', 'tờ trình'],
  ['SL', 'sắc lệnh'],
  ['LCT'],
  ['QC'],
  ['NQLT'],
  ['CTPH'],
  ['ĐA'],
  ['GM'],
  ['VBHN'],
];

/** Issuers that stand alone as a number's only mark: `25/CP`, `235-HĐBT`, `327-CT`, `91/TTg`. */
export const LONE_ISSUERS = ['CP', 'HĐBT', 'TTg', 'TU', 'TW', 'TƯ', 'UB', 'UBND', 'HĐND', 'CTN'];
