import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CorpusDocument } from '../../src/corpus/corpus.ts';
import type { ExportFormat } from '../../src/domain/exportFormats.ts';
import { exportUrl } from '../../src/domain/urls.ts';

/** What a check has to do with: the folder of the built site, and its documents. */
export interface Built {
  out: string;
  documents: readonly CorpusDocument[];
}

/** A file that the site hands out. */
export interface MadeFile {
  document: CorpusDocument;
  path: string;
}

/** The files of a format; a document whose file is not there is a fault of its own. */
export function madeFilesOf(
  { out, documents }: Built,
  format: ExportFormat,
): { made: MadeFile[]; absent: string[] } {
  const all = documents.map((document) => ({
    document,
    path: join(out, exportUrl(document.metadata.id, format)),
  }));
  return {
    made: all.filter(({ path }) => existsSync(path)),
    absent: all.filter(({ path }) => !existsSync(path)).map(({ path }) => `${basename(path)}: không có tệp`),
  };
}

/** The first lines of what a program complained of. */
export const oneLineOf = (text: string) => text.trim().split('\n').slice(0, 3).join(' · ').slice(0, 400);
