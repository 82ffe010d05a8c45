import { answerQuery } from './answerQuery.ts';
import { IndexReader } from './indexReader.ts';
import * as names from './namePart.ts';
import * as numbers from './numberPart.ts';
import * as otherwise from './otherwisePart.ts';
import type { Parts } from './parts.ts';
import * as places from './placePart.ts';
import type { Resolution } from './resolution.ts';
import type { ResolverIndex } from './resolverIndex.ts';

const ALL: Parts = { numbers, names, places, otherwise };

/** What is known about a query from the files loaded so far, with every part of the code at hand. */
export function resolveQuery(index: ResolverIndex, query: string): Resolution {
  return answerQuery(new IndexReader(index, ALL), query);
}

/** Files that a query still needs; load them and ask again, until there are none. */
export function shardsFor(index: ResolverIndex, query: string): string[] {
  const reader = new IndexReader(index, ALL);
  answerQuery(reader, query);
  return [...reader.missing];
}
