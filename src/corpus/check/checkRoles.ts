import { type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachText, type makeLinker } from '../link.ts';
import type { Catalogues } from '../readCatalogues.ts';

/**
 * `role: cited` says that a programme cites the document: by its number or name, or without either, as
 * `unlisted-references.yaml` tells; and what a programme cites says so.
 */
export function checkRoles(
  documents: ReadonlyMap<string, CorpusDocument>,
  programmes: readonly CorpusDocument[],
  { unlistedReferences }: Catalogues,
  linker: ReturnType<typeof makeLinker>,
): Issue[] {
  const cited = new Map<string, string>();
  for (const programme of programmes)
    for (const placed of eachText(programme))
      for (const { document } of linker.linkText(placed, programme.metadata.id).citations)
        if (!cited.has(document)) cited.set(document, placed.provision);
  const meant = new Set(unlistedReferences.value.flatMap((reference) => reference.documents));
  return [...documents.values()].flatMap(({ metadata: { id, role }, placeOf }) => {
    const where = cited.get(id);
    if (role === 'cited' && where === undefined && !meant.has(id))
      return [issue('role-not-cited', placeOf(['role']), { found: id })];
    return role === 'related' && where !== undefined
      ? [issue('role-is-cited', placeOf(['role']), { found: id, other: where })]
      : [];
  });
}
