import {
  type RefusalCode as PackageCode,
  Refusal as PackageRefusal,
} from '../domain/handout/read/refusal.ts';
import { UNIMPORTED_FILE } from '../domain/issue/unimportedFile.ts';

export type ImportRefusalCode = keyof typeof UNIMPORTED_FILE;

/** A file that is not imported. The message is for the person at the keyboard. */
export class ImportRefusal extends Error {
  readonly code: ImportRefusalCode;
  constructor(code: ImportRefusalCode, detail = '') {
    super(`${UNIMPORTED_FILE[code]} ${detail}`.trim());
    this.name = 'ImportRefusal';
    this.code = code;
  }
}

const OF_PACKAGE: Partial<Record<PackageCode, ImportRefusalCode>> = {
  'old-office': 'unknown-format',
  'open-document': 'unknown-format',
  'not-loaded': 'damaged',
};

/** Refusals of the readers of packages in this room's words; anything else as it is. */
export function toImportRefusal(error: unknown): unknown {
  if (error instanceof PackageRefusal) {
    const code = OF_PACKAGE[error.code] ?? error.code;
    return new ImportRefusal(code in UNIMPORTED_FILE ? (code as ImportRefusalCode) : 'damaged');
  }
  if (error instanceof RangeError && /stack/i.test(error.message)) return new ImportRefusal('too-deep');
  return error;
}
