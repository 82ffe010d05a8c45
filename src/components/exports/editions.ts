import type { CorpusDocument } from '../../corpus/corpus.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../domain/exportFormats.ts';
import { exportUrl } from '../../domain/urls.ts';
import type { Edition } from '../../exports/edition.ts';
import { formatsOf } from '../../exports/makers.ts';
import { Press, type PressedFile } from '../../exports/press.ts';
import { toEdition } from '../../exports/toEdition.ts';
import { at } from '../address.ts';

const known = new WeakMap<CorpusDocument, Edition>();
const press = new Press();

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
export interface ExportedFile extends PressedFile {
  format: ExportFormat;
  name: string;
  path: string;
}

/** The files of a document with their sizes and digests: they are made, or found made, for this. */
export async function exportedFiles(
  document: CorpusDocument,
  site: URL | undefined,
): Promise<ExportedFile[]> {
  const formats = offeredFormats(document);
  const files = formats.length > 0 ? await press.files(editionOf(document, site)) : {};
  return formats.map((format) => ({
    format,
    name: EXPORT_FORMATS[format],
    path: exportUrl(document.metadata.id, format),
    ...files[format]!,
  }));
}

/** The bytes of a file of a document. */
export async function exportedBytes(
  document: CorpusDocument,
  format: ExportFormat,
  site: URL | undefined,
): Promise<Uint8Array> {
  const files = await press.files(editionOf(document, site));
  return press.read(files[format]!);
}

/** "87 KB": a file's size as readers know it from their own devices, on one line. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0KB`
    : `${(bytes / 1e6).toFixed(1).replace('.', ',')}\u00a0MB`;
}
