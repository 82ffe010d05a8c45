import { NumberList } from '../../packing/numberMap.ts';
import { hashForm, hashTerm, hashWhole } from './termHash.ts';
import type { Vocabulary } from './vocabulary.ts';

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
export const GAP = 0xffffffff;

/**
 * Words, neighbouring pairs and whole names of all clauses in the order of their numbers. All lists lie in one array,
 * so a corpus of millions of words costs little more than its numbers.
 */
export function collectTerms(
  clauses: readonly ClauseWords[],
  words: NumberList,
  vocabulary: Vocabulary,
): TermTable {
  const found = new NumberList();
  const ends = new Uint32Array(clauses.length);
  const firsts = new NumberList();
  const seconds = new NumberList();
  const counts: number[] = [];
  const lastSeen: number[] = [];
  const see = (number: number, first: number, second = GAP) => {
    const term = second === GAP ? vocabulary.termOf(first) : vocabulary.termOf(first, second);
    if (term === counts.length) {
      firsts.push(first);
      seconds.push(second);
      counts.push(0);
      lastSeen.push(-1);
    }
    if (lastSeen[term] === number) return;
    lastSeen[term] = number;
    counts[term]!++;
    found.push(term);
  };
  clauses.forEach(({ from, to }, number) => {
    for (let at = from; at < to; at++) {
      const word = words.at(at);
      if (word === GAP) continue;
      see(number, word);
      const next = at + 1 < to ? words.at(at + 1) : GAP;
      if (next !== GAP) see(number, word, next);
    }
    ends[number] = found.length;
  });

  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, term) => {
    starts[term + 1] = starts[term]! + count;
  });
  const free = starts.slice();
  const all = new Uint32Array(found.length);
  for (let number = 0, at = 0; number < clauses.length; number++)
    for (; at < ends[number]!; at++) all[free[found.at(at)]!++] = number;

  const names = [...clausesByName(clauses)];
  const hashes = new Uint32Array(counts.length + names.length);
  const forms = new Uint8Array(hashes.length);
  for (let term = 0; term < counts.length; term++) {
    const second = seconds.at(term);
    const described = vocabulary.describe(firsts.at(term), second === GAP ? undefined : second);
    hashes[term] = hashTerm(described.term);
    forms[term] = hashForm(described.form);
  }
  names.forEach(([name], index) => {
    hashes[counts.length + index] = hashTerm(name);
    forms[counts.length + index] = hashWhole(name);
  });
  return {
    size: hashes.length,
    hash: (term) => hashes[term]!,
    form: (term) => forms[term]!,
    clauses: (term) =>
      term < counts.length
        ? all.subarray(starts[term]!, starts[term + 1]!)
        : Uint32Array.from(names[term - counts.length]![1]),
  };
}

function clausesByName(clauses: readonly ClauseWords[]): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  clauses.forEach(({ names }, number) => {
    for (const name of names) {
      const list = byName.get(name);
      if (list) list.push(number);
      else byName.set(name, [number]);
    }
  });
  return byName;
}
