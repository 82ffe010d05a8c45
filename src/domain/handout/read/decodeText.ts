import { inUnicode } from './oldFonts.ts';
import { Refusal } from './refusal.ts';

/** The text of a file in Unicode: by its byte order mark, by what it declares (`<meta charset>`), else UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeDeclared(bytes);
  }
}

function decodeDeclared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1];
  const old = new TextDecoder('latin1').decode(bytes);
  // Letters of old fonts (TCVN3, VNI) are a byte each.
  if (inUnicode(old) !== old) return old;
  if (label === undefined || /^utf-?8$/i.test(label)) throw new Refusal('not-unicode');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new Refusal('not-unicode');
  }
}
