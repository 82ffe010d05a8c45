import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { documentTypeName } from '../src/domain/document/documentType.ts';
import { findNumberLike } from './numberLike.ts';

const corpus = loadCorpus(process.cwd());

/** A string of the content with where it stands and the document it is read from. */
interface ContentString {
  where: string;
  text: string;
  document?: string;
}

/** Every string below a value; data that is no text for readers (addresses of pages read, ids) is left out. */
function* stringsOf(value: unknown, where: string, document?: string): Generator<ContentString> {
  if (typeof value === 'string') yield { where, text: value, document };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* stringsOf(item, `${where}.${index}`, document);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      if (!['address', 'repository', 'path', 'commit', 'id', 'place', 'places'].includes(key))
        yield* stringsOf(item, `${where}.${key}`, document);
}

function* allStrings(): Generator<ContentString> {
  for (const { metadata, tree } of corpus.documents.values()) {
    yield* stringsOf(metadata, metadata.id, metadata.id);
    yield* stringsOf(tree, `${metadata.id} text`, metadata.id);
  }
  yield* stringsOf([...corpus.bodies.values()], 'bodies');
  yield* stringsOf(Object.fromEntries(corpus.sources), 'sources');
  for (const key of ['glossary', 'unlistedReferences', 'orderedDocuments', 'textRemarks'] as const)
    yield* stringsOf(corpus[key], key);
}

const strings = [...allStrings()];
const found = strings.flatMap(({ where, text, document }) =>
  findNumberLike(text).map((number) => ({
    where,
    text,
    document,
    number: number.text,
    start: number.start,
    end: number.start + number.text.length,
  })),
);
const listed = new Set(corpus.unresolved.map(({ number }) => number));

/** The number fields hold a bare number; readers see it after the type of its document. */
function inContext({ where, text, document, start, end }: (typeof found)[number]) {
  const isBare = /\.(?:number|otherNumbers\.\d+)\.(?:value|otherwise\.\d+\.value)$/.test(where);
  if (!isBare || !document) return { sentence: text, start, end };
  const type = `${documentTypeName(corpus.documents.get(document)!.metadata.type)} `;
  return { sentence: type + text, start: start + type.length, end: end + type.length };
}

describe('every number in the content, as an independent pattern sees it', () => {
  it('is looked for in all of it', () => {
    expect(found.length).toBeGreaterThan(300);
  });

  it.each(found)('$number ($where) leads to a document or is listed as unresolved', (one) => {
    const { sentence, start, end } = inContext(one);
    const around = corpus
      .citationsIn(sentence, one.document)
      .filter((citation) => citation.start < end && citation.end > start);
    const resolved = around.some(
      (citation) => citation.end >= end && corpus.documents.has(citation.document),
    );
    // A listed number is also seen in part ("Quyết định 398/2003"), by a pattern that knows no marks.
    const isListed = [...listed].some((number) => {
      const at = one.text.indexOf(number);
      return at >= 0 && at < one.end && at + number.length > one.start;
    });
    expect(resolved || isListed, `in “${one.text}”`).toBe(true);
  });
});
