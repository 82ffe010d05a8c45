/**
 * The letters of a text file or web page: by its byte order mark, as UTF-8, by what it declares, else byte for byte (as
 * Windows-1252), so that the search for old encodings sees what their fonts saw.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared(bytes)).decode(bytes);
  }
}

function declared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1];
  // A few broken bytes do not make a page that says UTF-8 something else.
  if (label && /^utf-?8$/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label ?? 'windows-1252').encoding;
  } catch {
    return 'windows-1252';
  }
}
