import type { ImportedFile } from '../source.ts';
import { decodeBytes } from './decode.ts';
import { formatOf, type SourceFormat } from './format.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlain } from './readPlain.ts';

type Reader = (bytes: Uint8Array) => ImportedFile | Promise<ImportedFile>;

/** One reader a format; those that are large are loaded when a file needs them. */
const READERS: Readonly<Record<SourceFormat, Reader>> = {
  html: (bytes) => readHtml(decodeBytes(bytes)),
  text: (bytes) => readPlain(decodeBytes(bytes)),
  markdown: (bytes) => readMarkdown(decodeBytes(bytes).replace(/\r\n?/g, '\n')),
  docx: async (bytes) => (await import('./readDocx.ts')).readDocx(bytes),
  odt: async (bytes) => (await import('./readOdt.ts')).readOdt(bytes),
  pdf: async (bytes) => (await import('./readPdf.ts')).readPdf(bytes),
  doc: async (bytes) => (await import('./readDoc.ts')).readDoc(bytes),
};

/** A file of any of the formats as blocks. @throws ImportRefusal */
export async function readSource(name: string, bytes: Uint8Array): Promise<ImportedFile> {
  return READERS[formatOf(name, bytes)](bytes);
}
