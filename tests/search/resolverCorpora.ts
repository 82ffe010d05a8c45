import { loadCorpus } from '../../src/corpus/load.ts';
import { buildResolverIndex } from '../../src/domain/search/resolver/buildResolverIndex.ts';
import { makeNumberCorpus } from './numberCorpus.ts';
import type { OracleDocument } from './numberOracle.ts';
import { toWrittenNumber, type WrittenNumber } from './writtenForms.ts';

const { documents, bodies } = loadCorpus(process.cwd());
const realDocuments = [...documents.values()].map(({ metadata, tree }) => ({
  metadata,
  provisions: tree.provisions,
}));
/** The content of this repository. */
export const real = {
  index: buildResolverIndex(realDocuments, [...bodies.values()]),
  documents: realDocuments.map(
    ({ metadata }): OracleDocument => ({
      document: metadata.id,
      numbers: [metadata.number, ...metadata.otherNumbers].flatMap(({ value }) =>
        value === undefined ? [] : toWrittenNumber(metadata.id, metadata.type, value, metadata.date.value),
      ),
      issuer: bodies.get(metadata.issuer.value ?? '')?.abbreviations.map(({ form }) => form) ?? [],
    }),
  ),
};

/** What `generated` is made from. */
export const made = makeNumberCorpus(3_000);
const issuerOf = ({ marks }: WrittenNumber) =>
  marks.at(-1) === 'UB' || marks.at(-1) === 'UBND' ? ['UB', 'UBND'] : [];
/** 3,000 numbers with near-collisions. */
export const generated = {
  index: buildResolverIndex(made.documents, made.bodies),
  documents: made.numbers.map(
    (number): OracleDocument => ({ document: number.document, numbers: [number], issuer: issuerOf(number) }),
  ),
};
