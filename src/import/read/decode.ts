import { declaredEncoding, decodeUnicode } from '../../domain/text/decodeUnicode.ts';

/**
 * The letters of a text file or web page: by its byte order mark, as UTF-8, by what it declares, else byte for byte (as
 * Windows-1252), so that the search for old encodings sees what their fonts saw.
 */
export function decodeBytes(bytes: Uint8Array): string {
  return decodeUnicode(bytes) ?? new TextDecoder(oldEncoding(bytes)).decode(bytes);
}

function oldEncoding(bytes: Uint8Array): string {
  const label = declaredEncoding(bytes);
  // A few broken bytes do not make a page that says UTF-8 something else.
  if (label && /^utf-?8$/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label ?? 'windows-1252').encoding;
  } catch {
    return 'windows-1252';
  }
}
