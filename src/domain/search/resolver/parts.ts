import type { Word } from '../../text/words.ts';
import type { TypedQuery } from '../typedQuery.ts';
import type { IndexReader } from './indexReader.ts';
import type { NameFit } from './nameFit.ts';
import type { IndexedDocument } from './readDocuments.ts';
import type { Resolution } from './resolution.ts';

/** What the resolver is made of beside its frame (`answerQuery.ts`): parts that the browser loads when one is needed. */
export interface Parts {
  numbers: NumberPart;
  names: NamePart;
  places: PlacePart;
}

/** Documents that bear a number which stands among other words. */
export interface Among {
  among: readonly IndexedDocument[];
}

export interface NumberPart {
  /** The answer for one number, or for several; undefined when the query is none, or is words in which no number is known. */
  resolveNumbers: (reader: IndexReader, query: TypedQuery) => Resolution | Among | undefined;
  /** The answer for a number alone, which is not looked for as a name. */
  resolveNumber: (
    reader: IndexReader,
    words: readonly Word[],
    asked: string,
  ) => Resolution | Among | undefined;
  /** Documents that words mean by their number alone. */
  findNumbered: (reader: IndexReader, words: readonly Word[]) => readonly IndexedDocument[];
}

export interface NamePart {
  /** Documents with an alias or without a number. */
  named: (reader: IndexReader) => readonly IndexedDocument[];
  /** Documents and bodies whose names hold the words; `among` are documents that bear the number among the words. */
  resolveNames: (
    reader: IndexReader,
    words: readonly Word[],
    among?: readonly IndexedDocument[],
  ) => Resolution;
  /** The documents of the year that a query says which its other words name; undefined where there is none. */
  resolveInYear: (reader: IndexReader, words: readonly Word[]) => Resolution | undefined;
  /** Documents with an alias or a name without a number that is, or begins with, the words. */
  wholeNames: (reader: IndexReader, words: readonly Word[]) => NameFit<IndexedDocument>[];
}

export interface PlacePart {
  /** The answer when the query is a place, alone or with its document; undefined when it is not. */
  resolvePlace: (reader: IndexReader, query: TypedQuery) => Resolution | undefined;
  /** What is left of a query without the place in it. */
  besidePlace: (query: TypedQuery) => readonly Word[];
}
