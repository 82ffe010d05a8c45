import type { Found } from '../found.ts';
import { decodeText } from './decodeText.ts';
import { type Format, formatOf } from './format.ts';
import { readOldFonts } from './oldFonts.ts';
import { Refusal } from './refusal.ts';

/** A file by its name and bytes, from a disk or from a reader's hand. */
export interface HandoutFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a handout: text and links with their places. Each format's reader is loaded when a file needs it; how a PDF
 * is read is the caller's (a worker in the browser, the same thread on the command line).
 * @throws Refusal with one clear line for every file that cannot be read.
 */
export async function readHandout(
  { name, bytes }: HandoutFile,
  readPdf: (bytes: Uint8Array) => Promise<Found>,
): Promise<Found> {
  return readable(await readAs(formatOf(name, bytes), bytes, readPdf));
}

/** What was taken out of a file, letters of old fonts read as Unicode. @throws Refusal when it is nothing. */
export function readable(taken: Found): Found {
  const found = readOldFonts(taken);
  const isEmpty = found.text.length === 0 && found.links.length === 0 && (found.unread ?? []).length === 0;
  if (isEmpty) throw new Refusal('no-text');
  return found;
}

async function readAs(
  format: Format,
  bytes: Uint8Array,
  readPdf: (bytes: Uint8Array) => Promise<Found>,
): Promise<Found> {
  switch (format) {
    case 'docx':
      return (await import('./readDocx.ts')).readDocx(bytes);
    case 'pptx':
      return (await import('./readPptx.ts')).readPptx(bytes);
    case 'odt':
    case 'odp':
      return (await import('./readOpenDocument.ts')).readOpenDocument(bytes);
    case 'pdf':
      return readPdf(bytes);
    case 'html':
      return (await import('./readHtml.ts')).readHtml(decodeText(bytes));
    case 'markdown':
      return (await import('./readMarkdown.ts')).readMarkdown(decodeText(bytes));
    case 'text':
      return (await import('./readPlain.ts')).readPlain(decodeText(bytes));
  }
}
