/** The letters of bytes that are Unicode: by their byte order mark, else as UTF-8; undefined when they are neither. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that a web page names in the beginning of its bytes (`<meta charset>`), as it is written. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1];
}
