import type { Citation } from './citation.ts';

/** A citation together with where it stands. */
export interface CitationSite {
  /** The citing document. */
  document: string;
  /** The citing provision's id; absent in text outside provisions. */
  provision?: string;
  citation: Citation;
}

/** Who cites what: per cited document, and per provision of it, the citing places in the order they were given. */
export interface Backlinks {
  documents: ReadonlyMap<string, readonly CitationSite[]>;
  provisions: ReadonlyMap<string, readonly CitationSite[]>;
}

const provisionKey = (document: string, provision: string): string => `${document}#${provision}`;

/**
 * Turns all citations of the corpus round. Give them document by document in printed order: that order is kept.
 * "Nghị định này" is left out, for a document that names itself is not cited by anyone.
 */
export function buildBacklinks(sites: Iterable<CitationSite>): Backlinks {
  const documents = new Map<string, CitationSite[]>();
  const provisions = new Map<string, CitationSite[]>();
  for (const site of sites) {
    const { document, provision } = site.citation;
    if (document !== site.document) push(documents, document, site);
    if (provision !== undefined) push(provisions, provisionKey(document, provision), site);
  }
  return { documents, provisions };
}

/** Places in other documents that cite a document or anything in it; with `provision`, all that cite exactly that. */
export function backlinksOf(
  backlinks: Backlinks,
  document: string,
  provision?: string,
): readonly CitationSite[] {
  return (
    (provision === undefined
      ? backlinks.documents.get(document)
      : backlinks.provisions.get(provisionKey(document, provision))) ?? []
  );
}

function push(map: Map<string, CitationSite[]>, key: string, site: CitationSite): void {
  const sites = map.get(key);
  if (sites) sites.push(site);
  else map.set(key, [site]);
}
