import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { handoutKnowledge } from '../../corpus/handoutKnowledge.ts';
import { pageUrl } from '../../domain/urls.ts';

/** What the handout checker must know; texts of documents are loaded one by one, from `van-ban/<id>.json`. */
export const GET: APIRoute = ({ site }) => {
  const home = new URL(at(pageUrl()), site).href;
  return new Response(JSON.stringify(handoutKnowledge(currentCorpus(), home)));
};
