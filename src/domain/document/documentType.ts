/**
 * The kinds of document the corpus knows, as Vietnamese law and Party usage name them
 * (Quy định 66-QĐ/TW on Party documents; Luật Ban hành văn bản quy phạm pháp luật for State ones).
 * `marks` are the abbreviations that stand for the type inside a number; "QĐ" is shared by Quy định and
 * Quyết định, which is why a bare number never identifies a document.
 */
export const DOCUMENT_TYPES = {
  'chuong-trinh': { name: 'Chương trình hành động', marks: ['CTr', 'CTrHĐ'] },
  'nghi-quyet': { name: 'Nghị quyết', marks: ['NQ'] },
  'chi-thi': { name: 'Chỉ thị', marks: ['CT'] },
  'quy-dinh': { name: 'Quy định', marks: ['QĐ', 'QĐi'] },
  'quyet-dinh': { name: 'Quyết định', marks: ['QĐ'] },
  'thong-bao': { name: 'Thông báo', marks: ['TB'] },
  'ket-luan': { name: 'Kết luận', marks: ['KL'] },
  'huong-dan': { name: 'Hướng dẫn', marks: ['HD'] },
  'cong-van': { name: 'Công văn', marks: ['CV'] },
  luat: { name: 'Luật', marks: ['L'] },
  'phap-lenh': { name: 'Pháp lệnh', marks: ['PL'] },
  'nghi-dinh': { name: 'Nghị định', marks: ['NĐ'] },
  'thong-tu': { name: 'Thông tư', marks: ['TT'] },
  'thong-tu-lien-tich': { name: 'Thông tư liên tịch', marks: ['TTLT', 'TT-LT', 'TTLB'] },
} as const satisfies Record<string, { name: string; marks: readonly string[] }>;

/** The folded name of a type, as it begins a document's id: `nghi-dinh`. */
export type DocumentTypeId = keyof typeof DOCUMENT_TYPES;

export const DOCUMENT_TYPE_IDS = Object.keys(DOCUMENT_TYPES) as [DocumentTypeId, ...DocumentTypeId[]];

/** The type's printed name: `Nghị định`. */
export function documentTypeName(type: DocumentTypeId): string {
  return DOCUMENT_TYPES[type].name;
}

/** True when a type word names this type; "Thông tư" is also said of a Thông tư liên tịch. */
export function isOfType(type: DocumentTypeId, word: DocumentTypeId): boolean {
  return type === word || (word === 'thong-tu' && type === 'thong-tu-lien-tich');
}
