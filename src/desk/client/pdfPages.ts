import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SourceBlock } from '../../import/blocks.ts';

interface Pages {
  id: string;
  blocks: readonly SourceBlock[];
  fail: (message: string) => void;
}

/** The pages of a PDF as they are printed, each drawn when it comes near; over them the places of the words. */
export function PdfPages({ id, blocks, fail }: Pages) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    drawPages(box.current!, id, blocks, stop.signal).catch(() => {
      if (!stop.signal.aborted) fail('Không vẽ được trang; đây là chữ máy đọc được.');
    });
    return () => stop.abort();
  }, [id, blocks]);
  return h('div', { ref: box, class: 'pages' });
}

async function drawPages(box: HTMLElement, id: string, blocks: readonly SourceBlock[], stop: AbortSignal) {
  const { getDocument } = await import('unpdf/pdfjs');
  const data = new Uint8Array(await (await fetch(`/api/source?id=${id}`, { signal: stop })).arrayBuffer());
  const pdf = await getDocument({ data }).promise;
  const width = box.clientWidth || 400;
  box.replaceChildren();
  const drawn = new WeakSet<Element>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting && !drawn.has(target)) {
          drawn.add(target);
          void draw(target as HTMLElement);
        }
    },
    { root: box.parentElement, rootMargin: '600px' },
  );
  stop.addEventListener('abort', () => near.disconnect());
  const draw = async (sheet: HTMLElement) => {
    const page = await pdf.getPage(Number(sheet.dataset['page']));
    const scale = (width / page.getViewport({ scale: 1 }).width) * Math.min(2, window.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, canvasContext: canvas.getContext('2d')!, viewport }).promise;
    sheet.prepend(canvas);
  };
  for (let number = 1; number <= pdf.numPages && !stop.aborted; number++) {
    const sheet = document.createElement('div');
    sheet.className = 'sheet-of-paper';
    sheet.dataset['page'] = String(number);
    sheet.setAttribute('role', 'img');
    sheet.setAttribute('aria-label', `Trang ${number}`);
    for (const [index, { origin }] of blocks.entries()) {
      if (origin.page !== number) continue;
      const place = document.createElement('span');
      place.className = 'place';
      place.dataset['block'] = String(index);
      const part = (share = 0) => `${share * 100}%`;
      Object.assign(place.style, {
        left: part(origin.box?.left),
        top: part(origin.box?.top),
        width: part(origin.box?.width ?? 1),
        height: part(origin.box?.height ?? 0.01),
      });
      sheet.append(place);
    }
    box.append(sheet);
    near.observe(sheet);
  }
}
