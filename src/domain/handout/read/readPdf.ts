import type { Found, FoundLink, Passage } from '../found.ts';
import { LIMITS } from './limits.ts';
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
interface PdfAnnotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  /** The words that lie below it. */
  overlaidText?: string;
  /** Left, bottom, right, top. */
  rect?: readonly number[];
}
interface TextItem {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: readonly number[];
}

/** Text and links of a PDF, page by page. Nothing is drawn, no script in it runs, nothing is fetched. */
export async function readPdf(bytes: Uint8Array, engine: PdfEngine): Promise<Found> {
  const task = engine.getDocument({
    // A copy: the engine takes the bytes for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > LIMITS.pages) throw new Refusal('bomb');
    const links: FoundLink[] = [];
    const text: Passage[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const place = { kind: 'page', number } as const;
      const { items } = await page.getTextContent();
      for (const paragraph of paragraphsOf(items.filter(isTextItem))) text.push({ text: paragraph, place });
      for (const link of linksOf(await page.getAnnotations())) links.push({ ...link, place });
      page.cleanup();
    }
    if (text.length === 0 && links.length === 0) throw new Refusal('no-text');
    return { links, text };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal((error as Error)?.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

/** Links from top to bottom; one that runs over several lines is several areas with one address. */
function linksOf(annotations: readonly PdfAnnotation[]): Omit<FoundLink, 'place'>[] {
  const areas = annotations.flatMap(({ subtype, url, unsafeUrl, overlaidText = '', rect = [] }) => {
    const href = unsafeUrl ?? url;
    const [left = 0, bottom = 0, , top = bottom] = rect;
    return subtype === 'Link' && href ? [{ href, words: overlaidText.trim(), left, bottom, top }] : [];
  });
  const links: typeof areas = [];
  for (const area of areas.sort((a, b) => b.top - a.top || a.left - b.left)) {
    const above = links.findLast(({ href }) => href === area.href);
    const isNextLine = above && above.bottom - area.top < above.top - above.bottom && area.top < above.top;
    if (!isNextLine) links.push(area);
    else
      Object.assign(above, {
        words: `${above.words} ${area.words}`.trim(),
        top: area.top,
        bottom: area.bottom,
      });
  }
  return links.map(({ href, words }) => ({ href, words }));
}

function isTextItem(item: object): item is TextItem {
  return 'str' in item;
}

/** Lines put together again; a gap wider than a line and a half, or a step back up, begins another paragraph. */
function paragraphsOf(items: readonly TextItem[]): string[] {
  const paragraphs: string[] = [];
  let current = '';
  let baseline: number | undefined;
  let size = 0;
  for (const { str, hasEOL, height, transform } of items) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '') {
      const gap = baseline === undefined ? 0 : baseline - y;
      if (gap > 2.2 * Math.max(size, height) || gap < -1.2 * Math.max(size, height)) {
        paragraphs.push(current);
        current = '';
      }
      baseline = y;
      size = height;
    }
    current += str + (hasEOL ? ' ' : '');
  }
  paragraphs.push(current);
  return paragraphs.map((one) => one.replace(/\s+/gu, ' ').trim()).filter((one) => one !== '');
}
