import { groupNumbers } from '../../packing/groupNumbers.ts';
import { NumberList } from '../../packing/numberMap.ts';
import { hashForm, hashTerm, hashWhole } from './termHash.ts';
import type { WordTable } from './wordTable.ts';

/** Every term of the index in its marked forms: hash of the term, bits of the form, and the clauses that hold it. */
export interface TermTable {
  size: number;
  hash: (term: number) => number;
  form: (term: number) => number;
  clauses: (term: number) => Uint32Array;
}

/** The words of clause `number`, stretches apart by `GAP`, and the names that mean it whole. */
export interface ClauseWords {
  from: number;
  to: number;
  names: readonly string[];
}

/** Between two stretches of words that no pair crosses. */
export const STRETCH_END = 0xffffffff;

/** Words, neighbouring pairs and whole names of all clauses in the order of their numbers. */
export function collectTerms(
  clauses: readonly ClauseWords[],
  words: NumberList,
  table: WordTable,
): TermTable {
  // Every term of every clause, once: the term, and the clause.
  const found = new NumberList();
  const holders = new NumberList();
  const terms: (readonly [first: number, second?: number])[] = [];
  const lastSeen: number[] = [];
  const see = (number: number, first: number, second?: number) => {
    const term = table.termOf(first, second);
    if (term === terms.length) terms.push([first, second]);
    if (lastSeen[term] === number) return;
    lastSeen[term] = number;
    found.push(term);
    holders.push(number);
  };
  clauses.forEach(({ from, to }, number) => {
    for (let at = from; at < to; at++) {
      const word = words.at(at);
      const next = at + 1 < to ? words.at(at + 1) : STRETCH_END;
      if (word !== STRETCH_END) see(number, word);
      if (word !== STRETCH_END && next !== STRETCH_END) see(number, word, next);
    }
  });
  const clausesOf = groupNumbers(
    terms.length,
    found.length,
    (at) => found.at(at),
    (at) => holders.at(at),
  );

  const names = [...clausesByName(clauses)];
  const hashes = new Uint32Array(terms.length + names.length);
  const forms = new Uint8Array(hashes.length);
  terms.forEach(([first, second], term) => {
    const described = table.describe(first, second);
    hashes[term] = hashTerm(described.term);
    forms[term] = hashForm(described.form);
  });
  names.forEach(([name], index) => {
    hashes[terms.length + index] = hashTerm(name);
    forms[terms.length + index] = hashWhole(name);
  });
  return {
    size: hashes.length,
    hash: (term) => hashes[term]!,
    form: (term) => forms[term]!,
    clauses: (term) =>
      term < terms.length ? clausesOf(term) : Uint32Array.from(names[term - terms.length]![1]),
  };
}

function clausesByName(clauses: readonly ClauseWords[]): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  clauses.forEach(({ names }, number) => {
    for (const name of names) if (!byName.get(name)?.push(number)) byName.set(name, [number]);
  });
  return byName;
}
