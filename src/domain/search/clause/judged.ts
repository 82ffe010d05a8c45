import type { TextWord } from '../../text/textWord.ts';
import type { Gathered } from './gathered.ts';
import type { QueryWord } from './queryWord.ts';
import type { AnswerToAsked, Reading } from './reading.ts';
import type { Row } from './rows.ts';
import type { Candidate } from './scan.ts';

/** A clause found, with the words that are shown of it and what they say. */
export interface Judged {
  row: Row;
  reading: Reading;
  candidate: Candidate;
  /** The words of the row; and the same with its name before them when it stands for a page, and with its keywords. */
  rowWords: readonly TextWord[];
  words: readonly TextWord[];
  /** The text of `words`. */
  shown: string;
  /** Telling words of the query that are not there; and the first of all, which name what is asked for. */
  missing: readonly QueryWord[];
  head: readonly QueryWord[];
  /** How many words of the query say something. */
  telling: number;
  /** The query begins with a thing that stands nowhere, though its words do. */
  unknownHead: Gathered['unknownHead'];
  /** How much is there, from 0 to 1: of what the words say, and of what the pairs of neighbours say. */
  cover: number;
  company: number;
  /** The words stand one after another; and they are all of one of its keywords. */
  isPhrase: boolean;
  isKeyword: boolean;
  /** Words of the shortest stretch that has all that is there. */
  span: number;
  /** How many words it has of its own, without keywords. */
  length: number;
  /** Words with the very marks typed. */
  exact: number;
  /** A name of the page begins with the query. */
  beginsName: boolean;
  /** The query begins with what the document is: "nghị quyết … hỗ trợ khu phố" asks for no quyết định. */
  isOfKind: boolean;
  /** The year that the query ends with is the document's own. */
  isOfYear: boolean;
  /** How it answers what the words taken off ask; undefined where they ask nothing. */
  answered: AnswerToAsked | undefined;
  /** How good a place the words are in: the names of what the site is built around before headings, texts, facts. */
  standing: number;
}
