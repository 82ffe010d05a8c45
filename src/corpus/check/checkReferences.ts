import { didYouMean, type Issue, issue } from '../../domain/issue/index.ts';
import type { ClauseReference } from '../../domain/provision/clauseReference.ts';
import { eachProvision, type Mark } from '../../domain/provision/tree.ts';
import type { CorpusDocument } from '../corpus.ts';
import type { Catalogues } from '../readCatalogues.ts';

/** Ids of documents, bodies and provisions named in frontmatter, annotations and lists exist. */
export function checkReferences(
  documents: ReadonlyMap<string, CorpusDocument>,
  catalogues: Catalogues,
): Issue[] {
  const bodies = new Set(catalogues.bodies.value.map(({ id }) => id));
  const issues: Issue[] = [];
  const checkDocument = (found: string, place: Issue['place']) => {
    if (!documents.has(found))
      issues.push(issue('document-unknown', place, { found, expected: didYouMean(found, documents.keys()) }));
  };
  const checkBody = (found: string, place: Issue['place']) => {
    if (!bodies.has(found))
      issues.push(issue('body-unknown', place, { found, expected: didYouMean(found, bodies) }));
  };
  const checkClause = ({ document, provision: found }: ClauseReference, place: Issue['place']) => {
    const provisions = documents.get(document)?.provisions;
    if (!provisions) return checkDocument(document, place);
    if (!provisions.has(found))
      issues.push(
        issue('provision-unknown', place, {
          found,
          document,
          expected: didYouMean(found, provisions.keys()),
        }),
      );
  };
  for (const { metadata, tree, placeOf } of documents.values()) {
    if (metadata.issuer.value !== undefined) checkBody(metadata.issuer.value, placeOf(['issuer', 'value']));
    metadata.relations.forEach((relation, index) => {
      checkDocument(relation.document, placeOf(['relations', index, 'document']));
      const proved = relation.source.length > 0 || relation.inference !== undefined;
      if (!proved)
        issues.push(
          issue('fact-without-source', placeOf(['relations', index]), { field: `relations.${index}` }),
        );
    });
    if (tree.provisions.length > 0 && metadata.textSource === undefined)
      issues.push(issue('text-without-source', placeOf([])));
    else if (tree.provisions.length > 0 && tree.provisions.every(({ kind }) => kind === 'title'))
      issues.push(issue('text-title-only', tree.provisions[0]!.place));
    for (const { text } of eachProvision(tree.provisions))
      for (const mark of text.marks)
        for (const body of bodiesOf(mark)) checkBody(body, placeIn(text.places, mark.start));
  }
  catalogues.unlistedReferences.value.forEach(({ documents: ids, provision }, index) => {
    const { placeOf } = catalogues.unlistedReferences;
    checkClause(provision, placeOf([index, 'provision']));
    for (const [position, id] of ids.entries()) checkDocument(id, placeOf([index, 'documents', position]));
  });
  for (const [index, { provision }] of catalogues.orderedDocuments.value.entries())
    checkClause(provision, catalogues.orderedDocuments.placeOf([index, 'provision']));
  for (const [index, { provision }] of catalogues.clauseKeywords.value.entries())
    checkClause(provision, catalogues.clauseKeywords.placeOf([index, 'provision']));
  for (const list of [catalogues.laterNotes, catalogues.textRemarks])
    for (const [index, { provisions }] of list.value.entries())
      for (const [position, provision] of provisions.entries())
        checkClause(provision, list.placeOf([index, 'provisions', position]));
  issues.push(...checkPassages(documents, catalogues));
  return issues;
}

/** A passage that stands in a list as a document's own words does stand in that document. */
function checkPassages(
  documents: ReadonlyMap<string, CorpusDocument>,
  { unlistedReferences: list }: Catalogues,
): Issue[] {
  const printed = (id: string) =>
    [...(documents.get(id)?.provisions.values() ?? [])].map(({ text }) => text.value.replace(/\s+/gu, ' '));
  return list.value.flatMap(({ passage, provision }, index) =>
    !documents.has(provision.document) || printed(provision.document).some((words) => words.includes(passage))
      ? []
      : [issue('passage-not-printed', list.placeOf([index, 'passage']), { found: passage.slice(0, 60) })],
  );
}

function bodiesOf(mark: Mark): string[] {
  return mark.type === 'assignment' ? [...mark.lead, ...mark.with, ...mark.report] : [];
}

/** Where an offset of an annotated text stands in its file. */
export function placeIn(
  places: readonly { offset: number; place: Issue['place'] }[],
  offset: number,
): Issue['place'] {
  const segment = places.findLast((one) => one.offset <= offset) ?? places[0]!;
  return { ...segment.place, column: segment.place.column + Math.max(0, offset - segment.offset) };
}
