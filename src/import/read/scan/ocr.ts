import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImportRefusal } from '../../refusal.ts';

/** Installed on first need by `npm run import:ocr`, with a lock of its own: the rest of the project works without. */
const FOLDER = fileURLToPath(new URL('../../../../ocr/', import.meta.url));

/** As much of tesseract.js as is used here. */
interface Tesseract {
  createWorker(language: string, engine: number, options: object): Promise<OcrWorker>;
}
interface OcrWorker {
  setParameters(parameters: Record<string, string>): Promise<unknown>;
  recognize(picture: Buffer, options: object, output: object): Promise<{ data: OcrPage }>;
  terminate(): Promise<unknown>;
}

/** What stands in a picture; places are pixels from its upper left corner, certainty is 0 to 100. */
export interface OcrPage {
  blocks: readonly { paragraphs: readonly { lines: readonly OcrLine[] }[] }[] | null;
}
export interface OcrLine {
  words: readonly { text: string; confidence: number; bbox: PixelBox }[];
  baseline: PixelBox;
  rowAttributes: { rowHeight: number };
}
interface PixelBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Reads pictures of printed Vietnamese, one after another. */
export interface Ocr {
  /** @throws the reason of the signal that the reader was opened with, when it is aborted. */
  read(picture: Buffer): Promise<OcrPage>;
  close(): Promise<void>;
}

/** True when the reader of pictures is installed. */
export const isOcrInstalled = () => existsSync(join(FOLDER, 'node_modules', 'tesseract.js'));

/** A file of a package of the folder. @throws ImportRefusal `ocr-missing` */
export function ocrFile(name: string, ...path: string[]): string {
  if (!isOcrInstalled()) throw new ImportRefusal('ocr-missing');
  return join(dirname(createRequire(FOLDER).resolve(`${name}/package.json`)), ...path);
}

const NEURAL = 1;

/** Starts a reader; nothing is fetched, the language lies in its package. @throws ImportRefusal `ocr-missing` */
export async function openOcr(signal?: AbortSignal): Promise<Ocr> {
  const langPath = ocrFile('@tesseract.js-data/vie', '4.0.0_best_int');
  const { createWorker } = createRequire(FOLDER)('tesseract.js') as Tesseract;
  const worker = await createWorker('vie', NEURAL, { langPath, gzip: true, cacheMethod: 'none' });
  // Else it guesses the resolution from letters, and says so at every page.
  await worker.setParameters({ user_defined_dpi: '300' });
  // A page in work cannot be stopped: waiting for it can, and its worker is ended then.
  const aborted = new Promise<never>((_, fail) => {
    signal?.addEventListener('abort', () => fail(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  return {
    async read(picture) {
      signal?.throwIfAborted();
      const reading = worker.recognize(picture, {}, { blocks: true, text: false });
      reading.catch(() => {});
      return (await Promise.race([reading, aborted])).data;
    },
    async close() {
      await worker.terminate();
    },
  };
}
