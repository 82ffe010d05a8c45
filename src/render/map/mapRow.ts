import { citedDocumentsOf } from '../../corpus/citedDocuments.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { clauseOfNode, type DocumentMap, type MapEdge } from '../../corpus/documentMap.ts';
import { type LaterStep, laterLineOf } from '../../corpus/laterLine.ts';
import { amendmentsOf } from '../../corpus/succession.ts';
import type { ClauseReference } from '../../domain/provision/clauseReference.ts';
import { applyingOf } from './placeLine.ts';

/** A row of the map: a document that a programme cites, its line to now, and what else is known of the line. */
export interface MapRow {
  document: string;
  /** Clauses of the programme that cite it. */
  clauses: readonly ClauseReference[];
  line: readonly LaterStep[];
  /** The text that applies today, itself where it still binds; absent where that is not known. */
  now?: { document: string; isInferred: boolean; lastAmendment?: string };
  /** Every tie of a document of the line to one outside it. */
  others: readonly { edge: MapEdge; inside: string; outside: string }[];
}

/** The rows: first the documents whose line is known to go on, then the others, in the order in which they are cited. */
export function mapRowsOf(corpus: Corpus, { edges }: DocumentMap, programme = corpus.programme): MapRow[] {
  const rows = citedDocumentsOf(corpus, programme).map((document): MapRow => {
    const line = laterLineOf(corpus, document);
    const applying = applyingOf(corpus, document);
    const lastAmendment = applying && amendmentsOf(corpus, applying.document).at(-1);
    return {
      document,
      clauses: edges
        .filter(({ kind, to }) => kind === 'cites' && to === document)
        .map(({ from }) => clauseOfNode(from))
        .filter((clause) => clause.document === programme.metadata.id),
      line,
      ...(applying && { now: { ...applying, ...(lastAmendment !== undefined && { lastAmendment }) } }),
      others: othersOf(line, edges),
    };
  });
  return [...rows.filter(({ now }) => now), ...rows.filter(({ now }) => !now)];
}

function othersOf(line: readonly LaterStep[], edges: readonly MapEdge[]): MapRow['others'] {
  const inLine = new Set(line.map(({ document }) => document));
  return edges.flatMap((edge) => {
    if (edge.kind === 'cites' || edge.kind === 'issued-by') return [];
    const [from, to] = [inLine.has(edge.from), inLine.has(edge.to)];
    if (from === to) return [];
    return [
      from ? { edge, inside: edge.from, outside: edge.to } : { edge, inside: edge.to, outside: edge.from },
    ];
  });
}
