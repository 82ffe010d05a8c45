const MEBIBYTE = 2 ** 20;

/** What a file may ask of the reader's device, a cheap phone too. Honest files of the largest kind stay far below. */
export const LIMITS = {
  /** A file as chosen; slides with pictures come near to it. */
  file: 100 * MEBIBYTE,
  /** Entries of an archive; a deck of 500 slides has about 3,000. */
  entries: 20_000,
  /** What all entries say they unfold to, pictures included. */
  declared: 1024 * MEBIBYTE,
  /** One unfolded part; the text of a book of 1,000 pages is about 20 MiB of XML. */
  part: 48 * MEBIBYTE,
  /** All unfolded parts of a file. */
  parts: 96 * MEBIBYTE,
  /** Office XML folds 10 to 40 times, hardly ever 100. */
  ratio: 200,
  /** Below this size no ratio is suspicious. */
  small: 4 * MEBIBYTE,
  pages: 3_000,
  /** A file of plain text, web page or Markdown. */
  plain: 16 * MEBIBYTE,
  /** Letters that are read as Markdown, and those of one paragraph; what is longer is read as plain text. */
  markdown: MEBIBYTE,
  paragraph: MEBIBYTE / 16,
} as const;
