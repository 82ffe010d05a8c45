import { COPY_REFUSED } from '../../domain/issue/reader/copying.ts';

/** The browser lets nobody write to its clipboard; the message is for the reader. */
export class CopyRefusal extends Error {
  constructor() {
    super(COPY_REFUSED);
  }
}

/** Copies plain text. @throws CopyRefusal */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByEvent({ 'text/plain': text });
  }
}

/** Copies words with their form: Word takes the HTML with its live link, a plain field takes the text. @throws CopyRefusal */
export async function copyRich(html: string, text: string): Promise<void> {
  try {
    const part = (type: string, words: string) => new Blob([words], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) }),
    ]);
  } catch {
    copyByEvent({ 'text/html': html, 'text/plain': text });
  }
}

/** The older way, where the newer is missing or refused: an office network without https, an old browser. */
function copyByEvent(parts: Readonly<Record<string, string>>): void {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, words] of Object.entries(parts)) event.clipboardData?.setData(type, words);
    event.preventDefault();
    done = true;
  };
  document.addEventListener('copy', fill, { once: true });
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!allowed || !done) throw new CopyRefusal();
}
