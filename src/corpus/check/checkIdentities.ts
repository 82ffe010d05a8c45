import { type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';

/** Ids are unique and are the file's name; the programme keeps its own file name. */
export function checkIdentities(documents: readonly CorpusDocument[]): Issue[] {
  const seen = new Map<string, string>();
  return documents.flatMap(({ metadata: { id }, file, placeOf }) => {
    const issues: Issue[] = [];
    const other = seen.get(id);
    if (other !== undefined)
      issues.push(issue('document-id-repeated', placeOf(['id']), { found: id, other }));
    else seen.set(id, file);
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
    if (file.startsWith('content/documents/') && name !== id && other === undefined)
      issues.push(issue('document-id-not-file-name', placeOf(['id']), { found: id, other: name }));
    return issues;
  });
}
