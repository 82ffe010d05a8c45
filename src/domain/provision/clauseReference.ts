/** A clause of a document, where the document has to be named. */
export interface ClauseReference {
  document: string;
  provision: string;
}

/**
 * How content names a clause outside the text that it stands in: the document's id, `#`, the provision's id, as in an
 * address: `nghi-dinh-25-cp-1993#dieu-5`.
 */
export const CLAUSE_FORM = /^([a-z0-9]+(?:-[a-z0-9]+)*)#([a-z0-9]+(?:-[a-z0-9]+)*)$/;

export function formatClause({ document, provision }: ClauseReference): string {
  return `${document}#${provision}`;
}

/** The clause that is named; undefined for what names none, such as a key of `sources.yaml`. */
export function parseClause(text: string): ClauseReference | undefined {
  const [, document, provision] = CLAUSE_FORM.exec(text) ?? [];
  return document && provision ? { document, provision } : undefined;
}
