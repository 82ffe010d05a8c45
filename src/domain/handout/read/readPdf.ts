import type { FilePlace, Found } from '../found.ts';
import { joinFound } from './collectText.ts';
import { LIMITS } from './limits.ts';
import { linksOf, type PdfAnnotation } from './pdfLinks.ts';
import { pdfOptions } from './pdfOptions.ts';
import { areLettersMixedUp, isTextItem, paragraphsOf } from './pdfText.ts';
import { Refusal } from './refusal.ts';

/** As much of PDF.js as is used here; the caller loads it, for it is large. */
export interface PdfEngine {
  getDocument(options: object): { promise: Promise<PdfFile>; destroy(): Promise<void> };
}
interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}
interface PdfPage {
  getTextContent(): Promise<{ items: readonly object[] }>;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  cleanup(): unknown;
}

/** Text and links of a PDF, page by page. Nothing is drawn, no script in it runs, nothing is fetched. */
export async function readPdf(bytes: Uint8Array, engine: PdfEngine): Promise<Found> {
  const task = engine.getDocument(pdfOptions(bytes));
  try {
    const file = await task.promise;
    if (file.numPages > LIMITS.pages) throw new Refusal('bomb');
    const pages: PageFound[] = [];
    for (let number = 1; number <= file.numPages; number++)
      pages.push(await readPage(await file.getPage(number), { kind: 'page', number }));
    const { links, text } = joinFound(pages);
    const unread = pages.flatMap((page) => page.unread);
    if (text.length === 0 && links.length === 0 && unread.length === 0) throw new Refusal('no-text');
    return { links, text, ...(unread.length > 0 && { unread }) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal((error as Error)?.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

type PageFound = Found & { unread: readonly FilePlace[] };

/** A page whose letters are mixed up gives its links only, and says so. */
async function readPage(page: PdfPage, place: FilePlace): Promise<PageFound> {
  const { items } = await page.getTextContent();
  const pieces = items.filter(isTextItem);
  const isMixedUp = areLettersMixedUp(pieces);
  const links = linksOf(await page.getAnnotations());
  page.cleanup();
  return {
    links: links.map(({ href, words }) => ({ href, words: isMixedUp ? '' : words, place })),
    text: isMixedUp ? [] : paragraphsOf(pieces).map((text) => ({ text, place })),
    unread: isMixedUp ? [place] : [],
  };
}
