import { DOCUMENT_TYPE_IDS, DOCUMENT_TYPES, type DocumentTypeId } from '../document/documentType.ts';
import { foldText } from '../text/fold.ts';

/** The marks of each type as they are typed: folded letters with nothing between. */
export const TYPE_MARKS: ReadonlyMap<DocumentTypeId, ReadonlySet<string>> = new Map(
  DOCUMENT_TYPE_IDS.map((type) => [
    type,
    new Set(DOCUMENT_TYPES[type].marks.map((mark) => foldText(mark).replace(/[^a-z0-9]/g, ''))),
  ]),
);

/** The abbreviation of a type: "nd" of Nghị định 25/CP. */
export function isTypeMark(mark: string | undefined, type: DocumentTypeId): boolean {
  return mark !== undefined && TYPE_MARKS.get(type)!.has(mark);
}
