import type { CorpusDocument } from '../../corpus/corpus.ts';
import { DOCUMENT_TYPES, type DocumentTypeId, documentTypeName } from '../../domain/document/documentType.ts';

/** Documents of one type under the type's name; types in the catalogue's order, the youngest document first. */
export function groupByType(documents: Iterable<CorpusDocument>): { type: DocumentTypeId; name: string; documents: CorpusDocument[] }[] {
  const all = [...documents].sort((a, b) => (b.metadata.date.value ?? '').localeCompare(a.metadata.date.value ?? ''));
  return (Object.keys(DOCUMENT_TYPES) as DocumentTypeId[]).flatMap((type) => {
    const own = all.filter(({ metadata }) => metadata.type === type);
    return own.length > 0 ? [{ type, name: documentTypeName(type), documents: own }] : [];
  });
}
