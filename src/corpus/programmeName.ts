import { documentName } from '../domain/document/name.ts';
import type { Corpus } from './corpus.ts';

/** How a sentence names a programme: the site's own is "Chương trình" here, another goes by its whole name. */
export function programmeName({ programme, documents }: Corpus, document: string): string {
  return document === programme.metadata.id
    ? 'Chương trình'
    : documentName(documents.get(document)!.metadata);
}

/** True for the id of a programme. */
export function isProgramme({ programmes }: Corpus, document: string): boolean {
  return programmes.some(({ metadata }) => metadata.id === document);
}
