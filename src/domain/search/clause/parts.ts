import type { ClauseIndex } from './clauseIndex.ts';
import type { Gathered } from './gathered.ts';
import type { Holders } from './holders.ts';
import type { QueryLists } from './isKnownPair.ts';
import type { Judged } from './judged.ts';
import type { Answer, Look } from './look.ts';
import type { QueryWord } from './queryWord.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import type { Scan, SenseLists } from './scan.ts';
import type { UnknownHead } from './unknownHead.ts';

/** LaterParts of the program that most queries do without: the browser loads one when a query needs it (`laterPart.ts`). */
export interface LaterParts {
  /** Reads questions (`question.ts`). */
  question: {
    withoutQuestion: <W extends QueryWord>(typed: readonly W[]) => Question<W> | undefined;
    answers: NonNullable<Reading['answers']>;
  };
  /** Reads words otherwise than they are typed (`otherwise.ts`). */
  otherwise: {
    writeOutChat: (text: string) => string;
    writeOutAmounts: (text: string) => string;
    fromKeys: (text: string) => string;
    numberPhrase: (query: string) => string | undefined;
    withYear: (words: readonly QueryWord[]) => QueryWord[][];
  };
  /** Looks further where nothing close is found as it is typed (`nearest.ts`). */
  nearest: Nearest;
  /** Puts strange words right, and reads the query anew (`respell.ts`). */
  respell: {
    orRespelled: (
      index: ClauseIndex,
      query: string,
      typed: Answer,
      answerTo: (query: string) => Promise<Answer>,
    ) => Promise<Answer>;
  };
}

interface Nearest {
  unknownHead: (
    words: readonly QueryWord[],
    lists: QueryLists,
    places: readonly number[],
    isMeantOtherwise: boolean,
  ) => UnknownHead | undefined;
  sensesIn: (index: ClauseIndex, reading: Reading) => Promise<SenseLists[]>;
  gatherMost: (
    scan: Scan,
    telling: readonly { term: Holders | undefined; weight: number; senses: readonly SenseLists[] }[],
  ) => Promise<void>;
  inOtherWords: (index: ClauseIndex, readings: readonly Reading[]) => Promise<Reading[]>;
  isNearAnswer: (one: Judged) => boolean;
  lookMended: (
    index: ClauseIndex,
    gathered: Gathered,
    look: Look,
    mostBytes: number,
  ) => Promise<Answer | undefined>;
  spellOut: (mended: Reading, best: Judged | undefined) => string;
  lookToneless: (readings: readonly Reading[], look: Look) => Promise<Answer | undefined>;
  nearestMended: (index: ClauseIndex, gathered: Gathered, look: Look) => Promise<Answer | undefined>;
}

/** How a part comes. @throws IndexFault when it cannot be had. */
export type LoadPart = <Name extends keyof LaterParts>(name: Name) => Promise<LaterParts[Name]>;
