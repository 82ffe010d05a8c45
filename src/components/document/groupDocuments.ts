import type { CorpusDocument } from '../../corpus/corpus.ts';
import { timeOf } from '../../domain/document/chronology.ts';
import { DOCUMENT_TYPES, type DocumentTypeId, documentTypeName } from '../../domain/document/documentType.ts';
import { compareText } from '../../domain/text/compareText.ts';

/** Documents of one type, the youngest first, and how many of them the list's first page has room for. */
export interface DocumentGroup {
  type: DocumentTypeId;
  name: string;
  documents: readonly CorpusDocument[];
  /** Documents shown on `/van-ban/`; the rest stand on the type's own pages. */
  shown: readonly CorpusDocument[];
}

/** Rows on one page of a list: what keeps a page within its 16 KiB whatever the size of the corpus. */
export const ROWS_A_PAGE = 80;

/** Documents grouped by type in the catalogue's order. All are shown while they fit one page, else each group's first. */
export function groupByType(documents: Iterable<CorpusDocument>, rowsAPage = ROWS_A_PAGE): DocumentGroup[] {
  const all = [...documents].sort((a, b) => compareText(timeOf(b.metadata), timeOf(a.metadata)));
  const groups = (Object.keys(DOCUMENT_TYPES) as DocumentTypeId[])
    .map((type) => ({
      type,
      name: documentTypeName(type),
      documents: all.filter(({ metadata }) => metadata.type === type),
    }))
    .filter((group) => group.documents.length > 0);
  const room = all.length <= rowsAPage ? all.length : Math.floor(rowsAPage / groups.length);
  return groups.map((group) => ({ ...group, shown: group.documents.slice(0, room) }));
}
