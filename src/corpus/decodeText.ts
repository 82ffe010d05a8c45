/** The text of a file's bytes, or what they are instead. */
export type Decoded = { text: string } | { text?: undefined; detail: string; valid: string };

/** Beginnings of files of other programs. */
const SIGNATURES: readonly [bytes: readonly number[], detail: string][] = [
  [[0xef, 0xbb, 0xbf], ' thuần: có dấu BOM ở đầu'],
  [[0xff, 0xfe], ': đây là UTF-16 (Notepad ghi là “Unicode”)'],
  [[0xfe, 0xff], ': đây là UTF-16 (Notepad ghi là “Unicode”)'],
  [[0x50, 0x4b, 0x03, 0x04], ': đây là tệp Word hoặc tệp nén mang tên khác'],
  [[0xd0, 0xcf, 0x11, 0xe0], ': đây là tệp Word cũ (.doc) mang tên khác'],
  [[0x25, 0x50, 0x44, 0x46], ': đây là tệp PDF mang tên khác'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], ': đây là tệp RTF mang tên khác'],
  [[0x1f, 0x8b], ': đây là tệp nén mang tên khác'],
];

/** Reads bytes as UTF-8 without a byte order mark. */
export function decodeContent(bytes: Uint8Array): Decoded {
  const known = SIGNATURES.find(([first]) => first.every((byte, index) => bytes[index] === byte));
  if (known) return { detail: known[1], valid: '' };
  // Letters of ASCII in UTF-16 are valid UTF-8 with a zero beside each.
  const zeros = bytes.subarray(0, 1024).filter((byte) => byte === 0).length;
  if (zeros > Math.min(bytes.length, 1024) / 8)
    return { detail: ': đây là UTF-16, hoặc không phải tệp chữ', valid: '' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const valid = text.slice(0, text.indexOf('\uFFFD'));
    return { detail: ': có thể là Windows-1258, TCVN3, VNI hay một bảng mã cũ khác', valid };
  }
}
