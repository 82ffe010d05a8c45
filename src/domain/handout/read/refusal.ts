import { UNREAD_FILE } from '../../issue/unreadFile.ts';

/** Why a file is not read; each has its line in the one catalogue. */
export type RefusalCode = keyof typeof UNREAD_FILE;

/** A file that is not read, and why; never a sign of a fault in the checker. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(UNREAD_FILE[code]);
    this.name = 'Refusal';
    this.code = code;
  }
}
