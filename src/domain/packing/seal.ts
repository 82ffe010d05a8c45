import { CorruptBytes } from './bits.ts';

/** Puts a checksum of four bytes before a file's bytes, so that a cut or foreign file is never taken for ours. */
export function seal(bytes: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(bytes.length + 4);
  new DataView(sealed.buffer).setUint32(0, checksum(bytes));
  sealed.set(bytes, 4);
  return sealed;
}

/** The bytes without their checksum. @throws CorruptBytes when it does not fit. */
export function unseal(sealed: Uint8Array): Uint8Array {
  if (sealed.length < 4) throw new CorruptBytes();
  const bytes = sealed.subarray(4);
  const written = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0);
  if (written !== checksum(bytes)) throw new CorruptBytes();
  return bytes;
}

/** FNV-1a, 32 bits. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ bytes[index]!, 0x01000193);
  return hash >>> 0;
}
