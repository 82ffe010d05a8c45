import type { TextWord } from '../../text/textWord.ts';
import type { Asks } from './asking.ts';
import type { QueryWord } from './queryWord.ts';
import type { Row } from './rows.ts';
import type { WordSense } from './senses.ts';

/** One way to read a query: its words, its neighbouring pairs and itself as a name, as terms of the index. */
export interface Reading {
  words: readonly QueryWord[];
  pairs: readonly { key: string; form: string }[];
  whole: string;
  /** What its words may be called in the texts; none where it is looked for as it is typed. */
  senses: readonly WordSense[];
  /** A text as if it were written in the words of the query, where these have senses. */
  inTypedWords?: (text: readonly TextWord[]) => readonly TextWord[];
  /** What the words taken off ask. */
  asks?: Asks;
  /** Tells how a row answers that. */
  answers?: (reading: Reading, row: AskedRow) => AnswerToAsked;
  /** How many words were taken off. */
  taken?: number;
}

/** How a row answers what was asked. */
export interface AnswerToAsked {
  asked: 'meaning' | 'count' | 'count-of-other' | 'body' | undefined;
  /** How late a document is that is asked for as the one in force; 0 for all else. */
  lateness: number;
}

/** A row with its words: whether all telling words of the query are there, and whether they are one of its keywords. */
export interface AskedRow {
  row: Row;
  words: readonly TextWord[];
  isHeld: boolean;
  isKeyword: boolean;
}
