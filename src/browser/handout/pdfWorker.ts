/** Reads one PDF in a thread of its own, so that a large or hostile one never holds up the page and can be stopped. */
import * as engine from 'unpdf/pdfjs';
import { type PdfEngine, readPdf } from '../../domain/handout/read/readPdf.ts';
import { Refusal } from '../../domain/handout/read/refusal.ts';

addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  try {
    postMessage({ found: await readPdf(data, engine as unknown as PdfEngine) });
  } catch (error) {
    postMessage({ refused: error instanceof Refusal ? error.code : 'damaged' });
  }
});
