import type { Word } from '../../text/words.ts';
import type { TypedQuery } from '../typedQuery.ts';
import type { IndexedDocument } from './indexedDocument.ts';
import type { NameFit } from './nameFit.ts';
import type { Resolution } from './resolution.ts';
import type { RootFile } from './resolverIndex.ts';

/** What is loaded so far, as one query reads it; what it missed is noted (`indexReader.ts`). */
export interface Reader {
  /** A loaded file, or undefined, noted as missing. */
  file: <T>(name: string) => T | undefined;
  /** A loaded part of the code, or undefined, noted as missing. */
  part: <Name extends keyof Parts>(name: Name) => Parts[Name] | undefined;
  /** Whether an answer would be given without all that it depends on. */
  readonly isWaiting: boolean;
  /** The first file; undefined, noted as missing, while it is not loaded. */
  readonly root: RootFile | undefined;
  /** The same, for what is asked only when it is there. */
  readonly vocabulary: RootFile;
}

/** What the resolver is made of beside its frame (`answerQuery.ts`): parts that the browser loads when one is needed. */
export interface Parts {
  numbers: NumberPart;
  names: NamePart;
  places: PlacePart;
  otherwise: OtherwisePart;
}

/** Documents that bear a number which stands among other words. */
export interface Among {
  among: readonly IndexedDocument[];
}

export interface NumberPart {
  /** The answer for a number; undefined when the query is none, or is words in which no number is known. */
  resolveNumber: (reader: Reader, words: readonly Word[], asked: string) => Resolution | Among | undefined;
  /** Documents that words mean by their number alone. */
  findNumbered: (reader: Reader, words: readonly Word[]) => readonly IndexedDocument[];
}

export interface NamePart {
  /** Documents with an alias or without a number. */
  named: (reader: Reader) => readonly IndexedDocument[];
  /** Documents and bodies whose names hold the words; `among` are documents that bear the number among the words. */
  resolveNames: (reader: Reader, words: readonly Word[], among?: readonly IndexedDocument[]) => Resolution;
  /** The documents of the year that a query says which its other words name; undefined where there is none. */
  resolveInYear: (reader: Reader, words: readonly Word[]) => Resolution | undefined;
  /** Documents with an alias or a name without a number that is, or begins with, the words. */
  wholeNames: (reader: Reader, words: readonly Word[]) => NameFit<IndexedDocument>[];
  /** Those that are called so, from the first letter to the last. */
  calledSo: (reader: Reader, words: readonly Word[]) => IndexedDocument[];
  /** The answer when the first document alone is called so. */
  certainlyNamed: (fits: readonly NameFit<IndexedDocument>[]) => Resolution | undefined;
}

export interface PlacePart {
  /** The answer when the query is a place, alone or with its document; undefined when it is not. */
  resolvePlace: (reader: Reader, query: TypedQuery) => Resolution | undefined;
  /** What is left of a query without the place in it. */
  besidePlace: (query: TypedQuery) => readonly Word[];
}

/** Answers a reading of the query that stands in place of it. */
export type Ask = (reader: Reader, query: TypedQuery) => Resolution;

export interface OtherwisePart {
  /** All that several numbers name; undefined unless the query is several numbers and each of them is here. */
  eachNumber: (reader: Reader, query: TypedQuery, ask: Ask) => Resolution | undefined;
  /** The answer to a query that finds nothing as it is typed; undefined where no other reading finds anything. */
  answerOtherwise: (reader: Reader, query: TypedQuery, ask: Ask) => Resolution | undefined;
}
