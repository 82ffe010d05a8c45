import { declaredEncoding, decodeUnicode } from '../../text/decodeUnicode.ts';
import { inUnicode } from './oldFonts.ts';
import { Refusal } from './refusal.ts';

/** The text of a file in Unicode: by its byte order mark, by what it declares (`<meta charset>`), else UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return decodeUnicode(bytes) ?? decodeDeclared(bytes);
}

function decodeDeclared(bytes: Uint8Array): string {
  const label = declaredEncoding(bytes);
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
