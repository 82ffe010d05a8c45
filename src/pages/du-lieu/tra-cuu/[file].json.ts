import type { APIRoute, GetStaticPaths } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { resolverIndexOf } from '../../../corpus/resolverSource.ts';

/** The index of numbers, names and places, a file each: what the search box reads while a reader types. */
export const getStaticPaths = (() =>
  Object.entries(resolverIndexOf(currentCorpus())).map(([file, body]) => ({
    params: { file },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['body']));
