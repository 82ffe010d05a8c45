import { join } from 'node:path';
import { contentFiles } from '../../corpus/contentFiles.ts';
import { readCatalogues } from '../../corpus/readCatalogues.ts';
import { readDocument } from '../../corpus/readDocument.ts';
import { documentName, documentSubject } from '../../domain/document/name.ts';
import type { DeskLists } from '../deskLists.ts';

/** What forms choose from: documents, sources and bodies of the content as it is now. */
export function deskLists(root: string): DeskLists {
  const { sources, bodies } = readCatalogues(root, []);
  const documents = contentFiles(root).documents.flatMap((file) => {
    const document = readDocument(join(root, file), file, []);
    if (!document) return [];
    const { metadata, tree } = document;
    return [
      {
        file,
        id: metadata.id,
        name: documentName(metadata),
        subject: documentSubject(metadata)?.text ?? '',
        hasText: tree.provisions.length > 0,
      },
    ];
  });
  return {
    documents,
    sources: Object.entries(sources.value).map(([key, { title }]) => ({ key, title })),
    bodies: bodies.value.map(({ id, names }) => ({ id, name: names[0]! })),
  };
}
