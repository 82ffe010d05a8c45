import type { Found } from '../../domain/handout/found.ts';
import { Refusal, type RefusalCode } from '../../domain/handout/read/refusal.ts';

/** The longest a PDF may take on a slow phone. */
const LONGEST = 90_000;

/** Reads a PDF in a worker of our own origin; the 400 KiB of its reader are loaded only now. */
export function readPdfApart(bytes: Uint8Array): Promise<Found> {
  return new Promise<Found>((done, fail) => {
    const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
    const end = (act: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      act();
    };
    const timer = setTimeout(() => end(() => fail(new Refusal('too-slow'))), LONGEST);
    worker.addEventListener('error', () => end(() => fail(new Refusal('not-loaded'))));
    worker.addEventListener('message', ({ data }: MessageEvent<{ found?: Found; refused?: RefusalCode }>) => {
      const { found, refused } = data;
      if (found) end(() => done(found));
      // The engine has words of its own with itself, which are not for us.
      else if (refused) end(() => fail(new Refusal(refused)));
    });
    worker.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
  });
}
