/** One step through a quotation and the official words: the same word, another, one put in, one dropped. */
export type AlignmentStep =
  | { kind: 'same' | 'other'; quoted: number; official: number }
  | { kind: 'put-in'; quoted: number }
  | { kind: 'dropped'; official: number };
