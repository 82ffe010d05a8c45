import { documentTypeName } from '../../domain/document/documentType.ts';
import type { DocumentMetadata } from '../../domain/document/schema.ts';
import { didYouMean, type Issue, issue } from '../../domain/issue/index.ts';
import type { ClauseReference } from '../../domain/provision/clauseReference.ts';
import { eachProvision, type Mark, type Provision } from '../../domain/provision/tree.ts';
import { documentUrl } from '../../domain/urls.ts';
import type { CorpusDocument } from '../corpus.ts';
import type { Catalogues } from '../readCatalogues.ts';

/** Ids of documents, bodies and provisions named in frontmatter, annotations and lists exist; `wasPublished` of an address. */
export function checkReferences(
  documents: ReadonlyMap<string, CorpusDocument>,
  catalogues: Catalogues,
  wasPublished: WasPublished,
): Issue[] {
  const ids = knownIds(documents, catalogues, wasPublished);
  return [
    ...[...documents.values()].flatMap((document) => [
      ...checkFrontmatter(document, ids),
      ...checkTextSource(document),
      ...checkChargedBodies(document, ids),
    ]),
    ...checkLists(catalogues, ids),
    ...checkPassages(documents, catalogues),
  ];
}

/** Whether an address stands in the register. */
export type WasPublished = (address: string) => boolean;

/** A clause that was there once is not misspelt, and its neighbour is not what was meant. */
export const LOST_CLAUSE =
  'điều khoản này đã công bố mà nay không còn: khôi phục nó, hoặc nếu bỏ thật thì bỏ cả chỗ dẫn này.';

type Lookup<Name> = (found: Name, place: Issue['place']) => Issue[];

/** What may be named, each as the question whether it is there. */
interface KnownIds {
  /** `own` is the document that names it, which cannot be meant. */
  document: (found: string, place: Issue['place'], own?: string) => Issue[];
  body: Lookup<string>;
  clause: Lookup<ClauseReference>;
}

function knownIds(
  documents: ReadonlyMap<string, CorpusDocument>,
  catalogues: Catalogues,
  wasPublished: WasPublished,
): KnownIds {
  const bodies = new Set(catalogues.bodies.value.map(({ id }) => id));
  const document = (found: string, place: Issue['place'], own?: string) => {
    const others = [...documents.keys()].filter((id) => id !== own);
    return documents.has(found)
      ? []
      : [issue('document-unknown', place, { found, expected: didYouMean(found, others) })];
  };
  return {
    document,
    body: (found, place) =>
      bodies.has(found) ? [] : [issue('body-unknown', place, { found, expected: didYouMean(found, bodies) })],
    clause: ({ document: holder, provision: found }, place) => {
      const provisions = documents.get(holder)?.provisions;
      if (!provisions) return document(holder, place);
      if (provisions.has(found)) return [];
      const expected = wasPublished(documentUrl(holder, found))
        ? LOST_CLAUSE
        : didYouMean(found, provisions.keys());
      return [issue('provision-unknown', place, { found, document: holder, expected })];
    },
  };
}

function checkFrontmatter({ metadata, placeOf }: CorpusDocument, ids: KnownIds): Issue[] {
  const { issuer, relations } = metadata;
  const issues = issuer.value === undefined ? [] : ids.body(issuer.value, placeOf(['issuer', 'value']));
  relations.forEach((relation, index) => {
    issues.push(...ids.document(relation.document, placeOf(['relations', index, 'document']), metadata.id));
    const isProved = relation.source.length > 0 || relation.inference !== undefined;
    if (!isProved)
      issues.push(
        issue('fact-without-source', placeOf(['relations', index]), { field: `relations.${index}` }),
      );
  });
  return issues;
}

/** An official text says where it was read, begins with its title, and has more than that. */
function checkTextSource({ metadata, tree: { provisions }, placeOf }: CorpusDocument): Issue[] {
  if (provisions.length === 0) return [];
  if (metadata.textSource === undefined) return [issue('text-without-source', placeOf([]))];
  const [first] = provisions;
  // What has no title that is known may have none to print.
  if (first!.kind !== 'title' && metadata.title.value !== undefined)
    return [titleMissing(metadata.type, first!)];
  return provisions.every(({ kind }) => kind === 'title')
    ? [issue('text-title-only', provisions[0]!.place)]
    : [];
}

/** The first line is the title without its mark, or the title was not copied. */
function titleMissing(type: DocumentMetadata['type'], first: Provision): Issue {
  const { label = '', gap, text } = first.kind === 'preamble' ? first.children[0]! : first;
  const name = documentTypeName(type);
  const found = `${label}${gap}${text.value}`.slice(0, 60);
  const isTitle = found.toLocaleLowerCase('vi').startsWith(name.toLocaleLowerCase('vi'));
  const expected = isTitle
    ? `viết “# ” trước dòng ấy: “# ${found.slice(0, 30)}…”.`
    : `viết tên văn bản ở dòng đầu, sau dấu # và một dấu cách: “# ${name} …”.`;
  return issue('title-missing', first.place, { found, expected });
}

function checkChargedBodies({ tree }: CorpusDocument, ids: KnownIds): Issue[] {
  return [...eachProvision(tree.provisions)].flatMap(({ text }) =>
    text.marks.flatMap((mark) =>
      bodiesOf(mark).flatMap((body) => ids.body(body, placeIn(text.places, mark.start))),
    ),
  );
}

function checkLists(catalogues: Catalogues, ids: KnownIds): Issue[] {
  const { unlistedReferences, orderedDocuments, clauseKeywords, laterNotes, textRemarks } = catalogues;
  return [
    ...unlistedReferences.value.flatMap(({ documents, provision }, index) => [
      ...ids.clause(provision, unlistedReferences.placeOf([index, 'provision'])),
      ...documents.flatMap((id, position) =>
        ids.document(id, unlistedReferences.placeOf([index, 'documents', position])),
      ),
    ]),
    ...[orderedDocuments, clauseKeywords].flatMap(({ value, placeOf }) =>
      value.flatMap(({ provision }, index) => ids.clause(provision, placeOf([index, 'provision']))),
    ),
    ...[laterNotes, textRemarks].flatMap(({ value, placeOf }) =>
      value.flatMap(({ provisions }, index) =>
        provisions.flatMap((provision, position) =>
          ids.clause(provision, placeOf([index, 'provisions', position])),
        ),
      ),
    ),
  ];
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
