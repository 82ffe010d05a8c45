import type { Facets, Owner } from './record.ts';

/** What a reader filters by; a filter left out lets everything pass. */
export type Filters = Partial<Facets>;

/** The clause table as it stands in its file: what filters ask about documents, and which of them a clause belongs to. */
export interface FacetTable {
  documents: Facets[];
  /**
   * Runs of clauses of one document, by clause number: how far its document lies from that of the run before (the first
   * one: from -1, which is none), and how many clauses it has.
   */
  runs: [step: number, length: number][];
}

/** The table of clauses, given by the page that each belongs to. */
export function facetTable(owners: readonly Owner[]): FacetTable {
  const documents: Facets[] = [];
  const numbers = new Map<Owner, number>();
  const runs: FacetTable['runs'] = [];
  let before = -1;
  owners.forEach((owner, at) => {
    if (owner === owners[at - 1]) {
      runs.at(-1)![1]++;
      return;
    }
    const document = owner.facets ? (numbers.get(owner) ?? documents.push(owner.facets) - 1) : -1;
    numbers.set(owner, document);
    runs.push([document - before, 1]);
    before = document;
  });
  return { documents, runs };
}

/** A test of clause numbers: true for clauses of documents that fit every filter. */
export function passes({ documents, runs }: FacetTable, filters: Filters): (number: number) => boolean {
  const wanted = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '');
  const fits = documents.map((one) => wanted.every(([axis, value]) => one[axis as keyof Facets] === value));
  let document = -1;
  const passing = runs.flatMap(([step, length]) => {
    document += step;
    return new Array<boolean>(length).fill(fits[document] ?? false);
  });
  return (number) => passing[number] ?? false;
}
