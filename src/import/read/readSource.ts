import type { ImportedFile } from '../source.ts';
import { decodeBytes } from './decode.ts';
import { type SourceFormat, sourceFormatOf } from './format.ts';
import { importHtml } from './readHtml.ts';
import { importMarkdown } from './readMarkdown.ts';
import { importPlain } from './readPlain.ts';
import type { Watch } from './scan/scans.ts';

type Reader = (bytes: Uint8Array, watch: Watch) => ImportedFile | Promise<ImportedFile>;

/** One reader a format; those that are large are loaded when a file needs them. */
const READERS: Readonly<Record<SourceFormat, Reader>> = {
  html: (bytes) => importHtml(decodeBytes(bytes)),
  mhtml: async (bytes) => (await import('./readMhtml.ts')).readMhtml(bytes),
  text: (bytes) => importPlain(decodeBytes(bytes)),
  markdown: (bytes) => importMarkdown(decodeBytes(bytes).replace(/\r\n?/g, '\n')),
  docx: async (bytes) => (await import('./readDocx.ts')).importDocx(bytes),
  odt: async (bytes) => (await import('./readOdt.ts')).readOdt(bytes),
  pdf: async (bytes, watch) => (await import('./readPdf.ts')).importPdf(bytes, watch),
  picture: async (bytes, watch) => (await import('./readPicture.ts')).readPicture(bytes, watch),
  doc: async (bytes) => (await import('./readDoc.ts')).readDoc(bytes),
};

/** A file of any of the formats as blocks. @throws ImportRefusal */
export async function readSource(name: string, bytes: Uint8Array, watch: Watch = {}): Promise<ImportedFile> {
  return READERS[sourceFormatOf(name, bytes)](bytes, watch);
}
