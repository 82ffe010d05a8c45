import PostalMime from 'postal-mime';
import { ImportRefusal } from '../refusal.ts';
import type { ImportedFile } from '../source.ts';
import { importHtml } from './readHtml.ts';

/**
 * A web page that a browser or Word saved as one file (MHTML, RFC 2557: the page and its pictures as parts of a mail):
 * its first page of words, as any web page. @throws ImportRefusal where it holds none.
 */
export async function readMhtml(bytes: Uint8Array): Promise<ImportedFile> {
  const { html } = await PostalMime.parse(bytes);
  if (!html) throw new ImportRefusal('damaged');
  return importHtml(html);
}
