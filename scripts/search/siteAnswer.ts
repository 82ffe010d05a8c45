import { resolverAddress } from '../../src/domain/search/answerAddress.ts';
import { isNearest, standsFirst } from '../../src/domain/search/answerOrder.ts';
import type { ClauseResults } from '../../src/domain/search/clause/search.ts';
import { clauseAddress } from '../../src/domain/search/clauseAddress.ts';
import type { Hit, Resolution } from '../../src/domain/search/resolver/resolution.ts';

/** A row of the page of results: what it is called, and its address. */
export interface AnswerRow {
  name: string;
  address: string;
}

/**
 * How sure an answer is, the surest first:
 *
 * - `certain`: the one thing meant; Enter opens it.
 * - `several`: a number or a name that fits more than one, or a place whose document has to be chosen.
 * - `words`: texts that hold all words.
 * - `mended`: the same, with a letter put right.
 * - `names`: only names that hold the words.
 * - `nearest`: no words together, only most of them.
 * - `not-here`: a number or a place that this site does not have; rows are what is like it.
 * - `none`: nothing found.
 */
export type Sureness = 'certain' | 'several' | 'words' | 'mended' | 'names' | 'nearest' | 'not-here' | 'none';

/** What a reader is shown for a query, in the order of the page of results. */
export interface SiteAnswer {
  rows: AnswerRow[];
  sureness: Sureness;
  /** The first of what the box suggests. */
  boxFirst?: AnswerRow;
}

/** What box and page say together: the resolver's answer, and the clauses found. */
export function joinAnswers(query: string, resolution: Resolution, clauses: ClauseResults): SiteAnswer {
  const named = resolution.hits.map(resolverRow);
  const found = clauses.hits.map((hit) => ({
    name: [hit.name, hit.path].filter(Boolean).join(' › '),
    address: clauseAddress(hit),
  }));
  // Enter opens what is certain, so it is the first answer even where the page itself shows the clauses before it.
  const isFirst = standsFirst(query, resolution) || resolution.kind === 'certain' || isNearest(clauses);
  const ordered = isFirst ? [...named, ...found] : [...found, ...named];
  const rows = [...new Map(ordered.map((row) => [row.address, row])).values()];
  const [boxFirst] = named;
  return { rows, sureness: surenessOf(resolution, clauses), ...(boxFirst && { boxFirst }) };
}

function surenessOf({ kind, hits }: Resolution, clauses: ClauseResults): Sureness {
  if (kind === 'certain' || kind === 'several') return kind;
  if (kind === 'no-such-number') return 'not-here';
  if (clauses.hits.length > 0 && !isNearest(clauses))
    return clauses.understood === undefined ? 'words' : 'mended';
  if (hits.length > 0) return 'names';
  return clauses.hits.length > 0 ? 'nearest' : 'none';
}

function resolverRow(hit: Hit): AnswerRow {
  const place = hit.kind === 'provision' ? ` › ${hit.place}` : '';
  return { name: `${hit.name}${place}`, address: resolverAddress(hit) };
}
