import type * as names from './namePart.ts';
import type * as numbers from './numberPart.ts';
import type * as otherwise from './otherwisePart.ts';
import type * as places from './placePart.ts';

/** What the resolver is made of beside its frame (`answerQuery.ts`): parts that the browser loads when one is needed. */
export interface Parts {
  numbers: typeof numbers;
  names: typeof names;
  places: typeof places;
  otherwise: typeof otherwise;
}
