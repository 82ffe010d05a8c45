import { DOCUMENT_TYPE_IDS, type DocumentTypeId, documentTypeName } from '../document/documentType.ts';
import { OTHER_TYPE_WORDS } from './vocabulary.ts';

const TYPE_OF_WORD = new Map<string, DocumentTypeId>(
  [...DOCUMENT_TYPE_IDS.map((id) => [documentTypeName(id), id] as const), ...OTHER_TYPE_WORDS].map(
    ([word, id]) => [word.toLowerCase(), id],
  ),
);

/** The type words, longest first, as the inside of a pattern that is matched without regard to case. */
export const TYPE_WORDS = [...TYPE_OF_WORD.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '\\s{1,3}'))
  .join('|');

/** The type a word stands for, whatever its case and spacing: "Thông tư liên bộ" → `thong-tu-lien-tich`. */
export function typeOfWord(word: string): DocumentTypeId | undefined {
  return TYPE_OF_WORD.get(word.toLowerCase().replace(/\s+/gu, ' '));
}
