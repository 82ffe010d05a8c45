import type { APIRoute } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import type { TextFile } from '../../../domain/provision/textFile.ts';
import { textFileOf } from '../../../exports/textFile.ts';

/** A file for each document that the office has a text of. */
export function getStaticPaths() {
  const corpus = currentCorpus();
  return [...corpus.documents.values()].flatMap((document) => {
    const text = textFileOf(corpus, document);
    return text ? [{ params: { id: document.metadata.id }, props: { text } }] : [];
  });
}

export const GET: APIRoute<{ text: TextFile }> = ({ props }) => new Response(JSON.stringify(props.text));
