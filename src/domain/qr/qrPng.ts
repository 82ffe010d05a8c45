import { zlibSync } from 'fflate';
import { qrCode } from './qrCode.ts';

/** CRC-32 of PNG chunks (W3C PNG, annex D). */
const CRC = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The code as a black and white PNG of about `width` pixels, made without a canvas: for Word and slides, in Node too. */
export function qrPngBytes(text: string, width = 600): Uint8Array {
  const rows = qrCode(text);
  const square = Math.max(1, Math.round(width / rows.length));
  const size = rows.length * square;
  const stride = 1 + Math.ceil(size / 8);
  const pixels = new Uint8Array(stride * size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (!rows[Math.floor(y / square)]![Math.floor(x / square)])
        pixels[y * stride + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  // One bit a pixel, grey.
  header[8] = 1;
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  return joined(parts);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(body, 4);
  view.setUint32(
    body.length + 4,
    (body.reduce((crc, byte) => CRC[(crc ^ byte) & 0xff]! ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0,
  );
  return whole;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
