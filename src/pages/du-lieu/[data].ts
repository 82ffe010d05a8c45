import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import { allEditions, HANDS_OUT } from '../../components/exports/editions.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { DATA_FILES } from '../../domain/urls.ts';
import { citationGraph, clausesCsv, corpusJson, documentsCsv, factsCsv } from '../../exports/corpusData.ts';
import type { Edition } from '../../exports/edition.ts';
import { jsonSchema } from '../../exports/json.ts';

type Made = Exclude<keyof typeof DATA_FILES, 'map' | 'release'>;

const MAKE: Readonly<Record<Made, (editions: readonly Edition[], site: URL | undefined) => string>> = {
  all: (editions) => corpusJson(currentCorpus(), editions),
  schema: (_, site) => jsonSchema(new URL(at(DATA_FILES.schema), site).href),
  citations: citationGraph,
  documents: documentsCsv,
  clauses: clausesCsv,
  facts: factsCsv,
};

export function getStaticPaths() {
  const files = HANDS_OUT ? (Object.keys(MAKE) as Made[]) : [];
  return files.map((file) => ({
    params: { data: DATA_FILES[file].slice('/du-lieu/'.length) },
    props: { file },
  }));
}

/** Open data about the whole corpus. */
export const GET: APIRoute<{ file: Made }> = ({ props: { file }, site }) =>
  new Response(MAKE[file](allEditions(site), site));
