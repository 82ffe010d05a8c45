import type { Citation, UnresolvedReference } from '../domain/citation/citation.ts';
import { findReferences } from '../domain/citation/find.ts';
import { buildNumberIndex } from '../domain/citation/numberIndex.ts';
import { type CitationContext, resolveReferences } from '../domain/citation/resolve.ts';
import { type AnnotatedText, officialTexts, type Provision } from '../domain/provision/tree.ts';
import type { CorpusDocument } from './corpus.ts';

/** Citations of one text with its ends known, and what could not be resolved in it. */
export interface Linked {
  citations: readonly Citation[];
  unresolved: readonly UnresolvedReference[];
}

/** A text of a document with the unit it stands in. */
export interface PlacedText {
  text: AnnotatedText;
  /** Id of the unit (or footnote). */
  provision: string;
  /** Id parts from the outermost unit to this one. */
  path: readonly string[];
}

/** Every official text of a document: words, headings below labels, cells, footnotes. */
export function* eachText({ tree }: Pick<CorpusDocument, 'tree'>): Generator<PlacedText> {
  yield* textsOf(tree.provisions, []);
  for (const { id, text } of tree.footnotes) yield { text, provision: `chu-thich-${id}`, path: [] };
}

interface Ancestor {
  id: string;
  path: readonly string[];
}

function* textsOf(provisions: readonly Provision[], ancestors: readonly Ancestor[]): Generator<PlacedText> {
  for (const provision of provisions) {
    const { id, part, children } = provision;
    // An article's id leaves out the chapter it stands in: its path goes on from the annex, or starts afresh.
    const parent = ancestors.findLast((one) => `${one.id}-${part}` === id);
    const path = [...(parent?.path ?? []), part];
    for (const text of officialTexts(provision)) yield { text, provision: id, path };
    yield* textsOf(children, [...ancestors, { id, path }]);
  }
}

/** Makes the finder of citations for a corpus: one number index and one list of names for all texts. */
export function makeLinker(documents: ReadonlyMap<string, CorpusDocument>) {
  const known = [...documents.values()];
  const index = buildNumberIndex(
    known.map(({ metadata: { id, type, number, otherNumbers, date } }) => ({
      document: id,
      type,
      ...(number.value === undefined ? {} : { number: number.value }),
      otherNumbers: otherNumbers.flatMap(({ value }) => value ?? []),
      ...(date.value === undefined ? {} : { date: date.value }),
    })),
  );
  const names = known.flatMap(({ metadata }) =>
    metadata.aliases.flatMap(({ value }) =>
      value === undefined ? [] : [{ name: value, document: metadata.id }],
    ),
  );
  const shared: Omit<CitationContext, 'document' | 'path'> = {
    index,
    typeOf: (document) => documents.get(document)?.metadata.type,
    hasProvision: (document, provision) => {
      const one = documents.get(document);
      return !one || one.tree.provisions.length === 0 ? 'no-text' : one.provisions.has(provision);
    },
  };

  /** Citations in any sentence, read from inside a document (or from outside all of them). */
  const linkSentence = (sentence: string, document = '', path: readonly string[] = []): Linked =>
    resolveReferences(findReferences(sentence, { names }), { ...shared, document, path });

  /** Looked at twice: when it is checked, and when it is linked. */
  const linked = new WeakMap<AnnotatedText, Linked>();
  /** Citations in an official text: hand-made `<Ref>` first, the grammar for the rest. */
  const linkText = (placed: PlacedText, document: string): Linked => {
    const found = linked.get(placed.text) ?? citationsOf(placed, document);
    linked.set(placed.text, found);
    return found;
  };

  const citationsOf = ({ text, path }: PlacedText, document: string): Linked => {
    const refs = text.marks.flatMap((mark) =>
      mark.type === 'ref'
        ? [
            {
              start: mark.start,
              end: mark.end,
              text: text.value.slice(mark.start, mark.end),
              document: mark.document,
              provision: mark.provision,
            },
          ]
        : [],
    );
    const free = ({ start, end }: { start: number; end: number }) =>
      !refs.some((ref) => start < ref.end && end > ref.start);
    const { citations, unresolved } = linkSentence(text.value, document, path);
    // "Quyết định này", or the document's own number, leads nowhere the reader is not already.
    const leadsOn = (citation: Citation) =>
      citation.document !== document || citation.provision !== undefined;
    const all = [...refs, ...citations.filter((one) => free(one) && leadsOn(one))].sort(
      (a, b) => a.start - b.start,
    );
    return { citations: all, unresolved: unresolved.filter(free) };
  };
  return { index, names, linkSentence, linkText };
}
