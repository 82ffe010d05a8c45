import type { APIRoute, GetStaticPaths } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { forceWords } from '../../../corpus/forceWords.ts';
import { buildResolverIndex } from '../../../domain/search/resolver/buildResolverIndex.ts';

/** The index of numbers, names and places, a file each: what the search box reads while a reader types. */
export const getStaticPaths = (() => {
  const corpus = currentCorpus();
  const { documents, bodies } = corpus;
  const resolvable = [...documents.values()].map(({ metadata, tree }) => ({
    metadata,
    provisions: tree.provisions,
    force: forceWords(corpus, metadata.id).phrase,
  }));
  const index = buildResolverIndex(resolvable, [...bodies.values()]);
  return Object.entries(index).map(([file, body]) => ({ params: { file }, props: { body } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['body']));
