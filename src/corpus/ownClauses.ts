import { isSourceKey } from '../domain/document/fields.ts';
import { CLAUSE_FORM, formatClause } from '../domain/provision/clauseReference.ts';
import { eachProvision, officialTexts } from '../domain/provision/tree.ts';
import type { CorpusDocument } from './corpus.ts';

/**
 * A document names clauses of its own text by their id alone. Here each such source gets the document's id before it
 * (`muc-i` → `id#muc-i`), so that everything after the reading knows one form of a clause.
 */
export function nameOwnClauses<D extends Pick<CorpusDocument, 'metadata' | 'tree'>>(document: D): D {
  const own = (key: string) => qualified(document.metadata.id, key);
  for (const provision of eachProvision(document.tree.provisions))
    for (const { marks } of officialTexts(provision))
      for (const mark of marks) if (mark.type === 'note') mark.source = mark.source.map(own);
  return { ...document, metadata: mapSources(document.metadata, own) };
}

function qualified(document: string, key: string): string {
  return isSourceKey(key) || CLAUSE_FORM.test(key) ? key : formatClause({ document, provision: key });
}

/** The value with every list of sources below it changed. */
function mapSources<T>(value: T, change: (key: string) => string): T {
  if (Array.isArray(value)) return value.map((item) => mapSources(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'source' && Array.isArray(item) ? item.map(change) : mapSources(item, change),
    ]),
  ) as T;
}
