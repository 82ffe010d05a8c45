/** A file's bytes as they should be, and in Vietnamese what was mended. */
export interface Tidied {
  text: string;
  mended: readonly string[];
}

/** What can be mended without a letter of the words changing, in the order in which it is. */
const MENDS: readonly (readonly [what: string, mend: (text: string) => string])[] = [
  ['bỏ dấu BOM ở đầu', (text) => text.replace(/^\uFEFF/, '')],
  ['xuống dòng bằng LF', (text) => text.replace(/\r\n?/g, '\n')],
  ['bỏ dấu cách ở cuối dòng', (text) => text.replace(/[ \t]+$/gm, '')],
  ['gõ dựng sẵn (NFC)', (text) => text.normalize('NFC')],
];

/**
 * The text of a file of `content/` in UTF-8 without a byte order mark, in NFC, with LF and no blanks at line ends;
 * undefined when it is so already, or is no UTF-8: then nothing can be mended without a look at it.
 */
export function tidyText(bytes: Uint8Array): Tidied | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  // In what is no text at all, such as UTF-16 without its mark, nothing is the end of a line.
  if (text.includes('\0')) return undefined;
  const mended: string[] = [];
  for (const [what, mend] of MENDS) {
    const next = mend(text);
    if (next !== text) mended.push(what);
    text = next;
  }
  return mended.length > 0 ? { text, mended } : undefined;
}
