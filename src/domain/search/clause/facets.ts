import { BitReader, BitWriter } from './bits.ts';
import { IndexFault } from './fault.ts';
import type { Facets } from './record.ts';
import { seal, unseal } from './seal.ts';

/** What a reader filters by; a filter left out lets everything pass. */
export type Filters = Partial<Facets>;

/** The clause table: which document every clause belongs to, and what filters ask about the document. */
export interface FacetTable {
  documents: readonly Facets[];
  /** Runs of clauses of one document, by clause number: first number, and the document (-1: none). */
  runs: readonly { first: number; document: number }[];
}

const WORDS = ['type', 'issuer', 'level', 'status'] as const;

/** `documentOf[number]` is the clause's document, or -1. */
export function writeFacets(documents: readonly Facets[], documentOf: Int32Array): Uint8Array {
  const out = new BitWriter();
  const values = WORDS.map((word) => [...new Set(documents.map((document) => document[word]))]);
  const names = new TextEncoder().encode(JSON.stringify(values));
  out.gamma(names.length + 1);
  for (const byte of names) out.write(byte, 8);
  out.gamma(documents.length + 1);
  for (const document of documents) {
    WORDS.forEach((word, axis) => {
      out.write(values[axis]!.indexOf(document[word]), widthOf(values[axis]!.length));
    });
    out.write(document.year, 12);
  }
  const runs: { length: number; document: number }[] = [];
  for (const document of documentOf) {
    const last = runs.at(-1);
    if (last?.document === document) last.length++;
    else runs.push({ length: 1, document });
  }
  out.gamma(runs.length + 1);
  let before = -1;
  for (const { length, document } of runs) {
    const step = document - before;
    out.write(step > 0 ? 1 : 0, 1);
    out.gamma(step > 0 ? step : 1 - step);
    out.gamma(length);
    before = document;
  }
  return seal(out.finish());
}

/** Reads the table. @throws IndexFault when it is not whole. */
export function readFacets(sealed: Uint8Array): FacetTable {
  const input = new BitReader(unseal(sealed));
  const names = Uint8Array.from({ length: input.gamma() - 1 }, () => input.read(8));
  let values: string[][];
  try {
    values = JSON.parse(new TextDecoder().decode(names)) as string[][];
  } catch {
    throw new IndexFault('corrupt');
  }
  const documents = Array.from({ length: input.gamma() - 1 }, () => {
    const [type, issuer, level, status] = values.map((axis) => axis[input.read(widthOf(axis.length))] ?? '');
    return { type: type!, issuer: issuer!, level: level!, status: status!, year: input.read(12) };
  });
  let first = 0;
  let document = -1;
  const runs = Array.from({ length: input.gamma() - 1 }, () => {
    const isForward = input.read(1) === 1;
    const step = input.gamma();
    document += isForward ? step : 1 - step;
    const run = { first, document };
    first += input.gamma();
    return run;
  });
  return { documents, runs };
}

const widthOf = (count: number) => Math.ceil(Math.log2(Math.max(2, count)));

/** A test of clause numbers: true for clauses of documents that fit every filter. */
export function passes({ documents, runs }: FacetTable, filters: Filters): (number: number) => boolean {
  const wanted = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '') as [
    keyof Facets,
    string | number,
  ][];
  const fits = documents.map((document) => wanted.every(([axis, value]) => document[axis] === value));
  return (number) => {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[middle]!.first <= number) low = middle;
      else high = middle - 1;
    }
    return fits[runs[low]?.document ?? -1] ?? false;
  };
}
