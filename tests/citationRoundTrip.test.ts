import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { madeUpDocument } from '../scripts/madeUpDocument.ts';
import type { CorpusDocument } from '../src/corpus/corpus.ts';
import { makeLinker } from '../src/corpus/link.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { parseDocumentText } from '../src/corpus/parse/parseDocumentText.ts';
import { citedName, formatCitation } from '../src/domain/citation/formatCitation.ts';
import type { DocumentMetadata } from '../src/domain/document/schema.ts';
import { eachProvision } from '../src/domain/provision/tree.ts';

const corpus = loadCorpus(process.cwd());

/** A document of the corpus given the text of another, so that every kind of unit is cited. */
function withText(id: string, text: string): CorpusDocument {
  const document = corpus.documents.get(id)!;
  const { tree } = parseDocumentText(text, 'sample.mdx');
  return {
    ...document,
    tree,
    provisions: new Map([...eachProvision(tree.provisions)].map((one) => [one.id, one])),
  };
}

const DECREE = readFileSync(new URL('./fixtures/decree.txt', import.meta.url), 'utf8');
const texts = [
  ...[...corpus.documents.values()].filter(({ tree }) => tree.provisions.length > 0),
  withText('nghi-dinh-29-1998-nd-cp', DECREE),
  withText('nghi-dinh-117-2003-nd-cp', madeUpDocument(0, 12).mdx),
  withText('quy-dinh-326-qd-tu', DECREE),
];
const linker = makeLinker(
  new Map([...corpus.documents, ...texts.map((one) => [one.metadata.id, one] as const)]),
);
const issuerOf = ({ issuer }: DocumentMetadata) => issuer.value && corpus.bodies.get(issuer.value)?.names[0];

describe.each(texts)('citations in words of $metadata.id', ({ metadata, tree }) => {
  const { full, short } = citedName(metadata, issuerOf(metadata));

  it.each([...eachProvision(tree.provisions)].map(({ id }) => id))('%s is found again', (id) => {
    for (const name of [full, short]) {
      const citation = formatCitation(id, metadata.branch, name);
      const [first] = linker.linkSentence(citation).citations;
      expect({ citation, document: first?.document, provision: first?.provision }).toEqual({
        citation,
        document: metadata.id,
        provision: id,
      });
      expect(first!.start).toBe(0);
    }
  });
});
