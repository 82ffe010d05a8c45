import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles } from '../../corpus/contentFiles.ts';
import { readCatalogues } from '../../corpus/readCatalogues.ts';
import { readDocument } from '../../corpus/readDocument.ts';
import { documentName, documentSubject } from '../../domain/document/name.ts';
import { canonicalText } from '../../domain/permanence/canonicalText.ts';
import { spokenPlace } from '../../domain/provision/spokenPlace.ts';
import { eachProvision } from '../../domain/provision/tree.ts';
import type { ClauseLine, DeskLists } from '../deskLists.ts';
import { readFields } from '../frontmatterText.ts';
import { type Entry, LIST_NAMES, type ListName, listForm } from '../listForms.ts';
import { DeskRefusal } from '../refusal.ts';
import { contentPath } from './contentPath.ts';

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

/** So many letters of a clause are enough to know it by. */
const BEGINNING = 120;

/** The clauses of a document, to choose one. @throws DeskRefusal for a place outside the content */
export function clauseLines(root: string, file: string): ClauseLine[] {
  const document = readDocument(contentPath(root, file), file, []);
  return [...eachProvision(document?.tree.provisions ?? [])].map((one) => ({
    id: one.id,
    place: spokenPlace(one.id),
    words: canonicalText(one).slice(0, BEGINNING),
  }));
}

/** The entries of a list as they are written, those of sources with their keys. */
export function listEntries(root: string, list: string): { key?: string; entry: Entry }[] {
  const name = LIST_NAMES.find((one): one is ListName => one === list);
  if (!name) throw new DeskRefusal('not-found');
  const read = readFields(readFileSync(contentPath(root, listForm(name).file), 'utf8')) as unknown;
  return Array.isArray(read)
    ? read.map((entry: Entry) => ({ entry }))
    : Object.entries(read as Record<string, Entry>).map(([key, entry]) => ({ key, entry }));
}
