/** Why an index could not be read: no network, a file that is not there, bytes that are not what was written. */
export type IndexFaultReason = 'network' | 'missing' | 'corrupt';

/** Thrown while reading the index; `clauseSearch` turns it into an answer, it never leaves the search. */
export class IndexFault extends Error {
  readonly reason: IndexFaultReason;

  constructor(reason: IndexFaultReason) {
    super(`clause index: ${reason}`);
    this.reason = reason;
  }
}
