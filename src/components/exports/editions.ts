import type { CorpusDocument } from '../../corpus/corpus.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../domain/exportFormats.ts';
import { exportUrl } from '../../domain/urls.ts';
import type { Edition } from '../../exports/edition.ts';
import { formatsOf } from '../../exports/makers.ts';
import { pressed } from '../../exports/press.ts';
import { toEdition } from '../../exports/toEdition.ts';
import { at } from '../address.ts';

const known = new WeakMap<CorpusDocument, Edition>();

/** A document as this build hands it out; `site` is the scheme and host that the build is for. */
export function editionOf(document: CorpusDocument, site: URL | undefined): Edition {
  const absolute = (path: string) => new URL(at(path), site).href;
  const edition = known.get(document) ?? toEdition(currentCorpus(), document, absolute);
  known.set(document, edition);
  return edition;
}

/** False in a build that hands nothing out (`EXPORTS=0`), for a look or a measure. */
export const HANDS_OUT = process.env['EXPORTS'] !== '0';

/** The formats in which this build hands a document out. */
export function offeredFormats({ tree }: CorpusDocument): ExportFormat[] {
  return HANDS_OUT ? formatsOf(tree.provisions.length > 0) : [];
}

/** Every document as this build hands it out, in the order of the corpus. */
export function allEditions(site: URL | undefined): Edition[] {
  return [...currentCorpus().documents.values()].map((document) => editionOf(document, site));
}

/** A document as a file that readers can load. */
export interface ExportedFile {
  format: ExportFormat;
  name: string;
  path: string;
  bytes: number;
}

/** The files of a document with their sizes: they are made, or found made, for this. */
export async function exportedFiles(
  document: CorpusDocument,
  site: URL | undefined,
): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const format of offeredFormats(document)) {
    const { length: bytes } = await pressed(editionOf(document, site), format);
    const path = exportUrl(document.metadata.id, format);
    files.push({ format, name: EXPORT_FORMATS[format], path, bytes });
  }
  return files;
}

/** "87 KB": a file's size as readers know it from their own devices, on one line. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0KB`
    : `${(bytes / 1e6).toFixed(1).replace('.', ',')}\u00a0MB`;
}
