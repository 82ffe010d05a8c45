import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** What tells one state of a file from another; empty where there is no file. */
export function versionOf(path: string): string {
  return existsSync(path) ? versionOfBytes(readFileSync(path)) : '';
}

export function versionOfBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
