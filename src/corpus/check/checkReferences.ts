import { didYouMean, type Issue, issue } from '../../domain/issue/index.ts';
import { eachProvision, type Mark } from '../../domain/provision/tree.ts';
import type { CorpusDocument } from '../corpus.ts';
import type { Catalogues } from '../readCatalogues.ts';

/** Ids of documents, bodies and provisions named in frontmatter, annotations and lists exist. */
export function checkReferences(
  documents: ReadonlyMap<string, CorpusDocument>,
  programme: CorpusDocument,
  catalogues: Catalogues,
): Issue[] {
  const known = { documents, programme, bodies: new Set(catalogues.bodies.value.map(({ id }) => id)) };
  return [
    ...[...documents.values()].flatMap((document) => checkDocument(document, known)),
    ...checkLists(catalogues, known),
    ...checkPassages(programme, catalogues),
  ];
}

/** What can be named. */
interface Known {
  documents: ReadonlyMap<string, CorpusDocument>;
  programme: CorpusDocument;
  bodies: ReadonlySet<string>;
}

function checkDocument({ metadata, tree, placeOf }: CorpusDocument, known: Known): Issue[] {
  const { issuer, relations, textSource } = metadata;
  return [
    ...(issuer.value === undefined ? [] : findBody(known, issuer.value, placeOf(['issuer', 'value']))),
    ...relations.flatMap(({ document, source, inference }, index) => [
      ...findDocument(known, document, placeOf(['relations', index, 'document'])),
      ...(source.length > 0 || inference !== undefined
        ? []
        : [issue('fact-without-source', placeOf(['relations', index]), { field: `relations.${index}` })]),
    ]),
    ...(tree.provisions.length > 0 && textSource === undefined
      ? [issue('text-without-source', placeOf([]))]
      : []),
    ...[...eachProvision(tree.provisions)].flatMap(({ text }) =>
      text.marks.flatMap((mark) =>
        bodiesOf(mark).flatMap((body) => findBody(known, body, placeIn(text.places, mark.start))),
      ),
    ),
  ];
}

function checkLists(catalogues: Catalogues, known: Known): Issue[] {
  const { unlistedReferences, orderedDocuments, laterNotes, textRemarks } = catalogues;
  return [
    ...unlistedReferences.value.flatMap(({ documents, provision }, index) => [
      ...findProvision(known, provision, unlistedReferences.placeOf([index, 'provision'])),
      ...documents.flatMap((id, position) =>
        findDocument(known, id, unlistedReferences.placeOf([index, 'documents', position])),
      ),
    ]),
    ...orderedDocuments.value.flatMap(({ provision }, index) =>
      findProvision(known, provision, orderedDocuments.placeOf([index, 'provision'])),
    ),
    ...[laterNotes, textRemarks].flatMap(({ value, placeOf }) =>
      value.flatMap(({ provisions }, index) =>
        provisions.flatMap((one, position) =>
          findProvision(known, one, placeOf([index, 'provisions', position])),
        ),
      ),
    ),
  ];
}

function findDocument({ documents }: Known, found: string, place: Issue['place']): Issue[] {
  if (documents.has(found)) return [];
  return [issue('document-unknown', place, { found, expected: didYouMean(found, documents.keys()) })];
}

function findBody({ bodies }: Known, found: string, place: Issue['place']): Issue[] {
  return bodies.has(found)
    ? []
    : [issue('body-unknown', place, { found, expected: didYouMean(found, bodies) })];
}

function findProvision({ programme }: Known, found: string, place: Issue['place']): Issue[] {
  const { metadata, provisions } = programme;
  if (provisions.has(found)) return [];
  const expected = didYouMean(found, provisions.keys());
  return [issue('provision-unknown', place, { found, document: metadata.id, expected })];
}

/** A passage that stands in a list as the programme's own words does stand in the programme. */
function checkPassages({ tree }: CorpusDocument, { unlistedReferences: list }: Catalogues): Issue[] {
  const printed = [...eachProvision(tree.provisions)].map(({ text }) => text.value.replace(/\s+/gu, ' '));
  return list.value.flatMap(({ passage }, index) =>
    printed.some((words) => words.includes(passage))
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
