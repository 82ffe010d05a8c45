import type { UnresolvedReference } from '../../domain/citation/citation.ts';
import { didYouMean, type FilePosition, type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachSentence } from '../eachSentence.ts';
import { eachText, type makeLinker, type PlacedText } from '../link.ts';
import type { Catalogues } from '../readCatalogues.ts';
import { placeIn } from './checkReferences.ts';

interface Found {
  reference: UnresolvedReference;
  place: FilePosition;
  document: string;
}

/**
 * Every number in the corpus, in official words and in our own, leads to one document or is listed in
 * `unresolved.yaml` with a reason; a listed one still occurs. Returns which listed numbers occur where.
 */
export function checkCitations(
  documents: ReadonlyMap<string, CorpusDocument>,
  catalogues: Catalogues,
  linker: ReturnType<typeof makeLinker>,
): { issues: Issue[]; occurrences: ReadonlyMap<string, readonly string[]> } {
  const occurrences = new Map<string, string[]>(
    catalogues.unresolved.value.map(({ number }) => [number, []]),
  );
  const issues: Issue[] = [];
  for (const { reference, place, document } of eachUnresolved(documents, catalogues, linker)) {
    if (!isFault(reference)) continue;
    const listed =
      occurrences.get(reference.text) ??
      [...occurrences].find(([number]) => reference.text.includes(number))?.[1];
    if (listed) {
      if (!listed.includes(document)) listed.push(document);
    } else issues.push(toIssue(reference, place, documents));
  }
  catalogues.unresolved.value.forEach(({ number }, index) => {
    if (occurrences.get(number)!.length === 0)
      issues.push(
        issue('unresolved-not-found', catalogues.unresolved.placeOf([index, 'number']), {
          found: number,
          detail: whyNotFound(number, linker),
        }),
      );
  });
  for (const document of documents.values()) issues.push(...checkRefs(document, documents));
  return { issues, occurrences };
}

/** A number that leads to a page now is no longer without one; another stands nowhere. */
function whyNotFound(number: string, linker: Linker): string {
  const page = linker.linkSentence(number).citations[0]?.document;
  return page ? `nay đã có trang của văn bản ấy (${page})` : 'không còn ở đâu trong nội dung';
}

type Linker = ReturnType<typeof makeLinker>;

function* eachUnresolved(
  documents: ReadonlyMap<string, CorpusDocument>,
  catalogues: Catalogues,
  linker: Linker,
): Generator<Found> {
  for (const document of documents.values()) yield* unresolvedIn(document, linker);
  const { sources, bodies, glossary, unlistedReferences, orderedDocuments, textRemarks, laterNotes } =
    catalogues;
  for (const [key, { title }] of Object.entries(sources.value))
    yield* unresolvedOf(linker, title, sources.placeOf([key, 'title']));
  for (const list of [
    sources,
    bodies,
    glossary,
    unlistedReferences,
    orderedDocuments,
    textRemarks,
    laterNotes,
  ])
    for (const { path, sentence } of eachSentence(list.value))
      yield* unresolvedOf(linker, sentence, list.placeOf(path));
}

/** In a document's official words, then in what is said about it. */
function* unresolvedIn(document: CorpusDocument, linker: Linker): Generator<Found> {
  const { metadata, placeOf } = document;
  const isQuoted = quotedPlaces();
  for (const placed of eachText(document)) {
    const { value, places } = placed.text;
    const quoted = isQuoted(value);
    for (const reference of linker.linkText(placed, metadata.id).unresolved)
      if (
        !(reference.why === 'no-such-provision' && (quoted || AMENDED.test(value.slice(0, reference.start))))
      )
        yield { reference, place: placeIn(places, reference.start), document: metadata.id };
  }
  for (const { path, sentence } of eachSentence(metadata))
    yield* unresolvedOf(linker, sentence, placeOf(path), metadata.id);
}

/** "Sửa đổi, bổ sung Điều 5 như sau": the article is one of the law that is amended. */
const AMENDED = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^.;]{0,60}$/iu;

/** Tells, text by text, what stands in the quotation of another law's provisions: “Điều 5. … / 1. … / 2. …”. */
function quotedPlaces(): (value: string) => boolean {
  let isOpen = false;
  return (value) => {
    const isQuoted = isOpen || /^[“"]/u.test(value);
    isOpen = isQuoted && !/[”"][.;,]?$/u.test(value);
    return isQuoted;
  };
}

function* unresolvedOf(
  linker: Linker,
  sentence: string,
  place: FilePosition,
  document?: string,
): Generator<Found> {
  for (const reference of linker.linkSentence(sentence, document).unresolved)
    yield { reference, place, document: document ?? '' };
}

/** "Điều 1 Điều lệ Đảng" names a document outside the corpus by its title: no number that could be missed, no fault. */
function isFault({ text, why }: UnresolvedReference): boolean {
  return why !== 'no-such-document' || /\d\s*[-/–]/u.test(text);
}

function toIssue(
  reference: UnresolvedReference,
  place: FilePosition,
  documents: ReadonlyMap<string, CorpusDocument>,
): Issue {
  const { text: found, why, candidates } = reference;
  if (why === 'ambiguous')
    return issue('citation-ambiguous', place, { found, candidates: candidates.join(' hoặc ') });
  if (why === 'no-such-provision') {
    const document = candidates[0] ?? '';
    const units = documents.get(document)?.provisions.keys() ?? [];
    return issue('provision-unknown', place, { found, document, expected: didYouMean(found, units) });
  }
  const numbers = [...documents.values()].flatMap(({ metadata }) => metadata.number.value ?? []);
  const near = didYouMean(found.replace(/^.*\s/u, ''), numbers);
  const expected = `${near.startsWith('có phải') ? `${near} ` : ''}nếu chưa có trang cho văn bản này, ghi số vào unresolved.yaml kèm lý do.`;
  return issue('citation-unresolved', place, { found, expected });
}

/** `<Ref>` points at a document and a provision that exist. */
function checkRefs(document: CorpusDocument, documents: ReadonlyMap<string, CorpusDocument>): Issue[] {
  return [...eachText(document)].flatMap((placed) => refIssues(placed, documents));
}

function refIssues({ text }: PlacedText, documents: ReadonlyMap<string, CorpusDocument>): Issue[] {
  return text.marks.flatMap((mark) => {
    // A <Ref> without its document is told of once, by the parser.
    if (mark.type !== 'ref' || mark.document === '') return [];
    const target = documents.get(mark.document);
    const place = placeIn(text.places, mark.start);
    if (!target) {
      const expected = didYouMean(mark.document, documents.keys());
      return [issue('ref-unresolved', place, { found: mark.document, expected })];
    }
    if (mark.provision === undefined || target.provisions.has(mark.provision)) return [];
    const found = `${mark.document}#${mark.provision}`;
    return [
      issue('ref-unresolved', place, {
        found,
        expected: didYouMean(mark.provision, target.provisions.keys()),
      }),
    ];
  });
}
