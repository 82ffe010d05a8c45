import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { makeLinker } from '../../corpus/link.ts';
import { documentName, documentSubject } from '../../domain/document/name.ts';
import { STATUSES } from '../../domain/document/status.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { eachProvision } from '../../domain/provision/tree.ts';
import type { LookUpIndex } from '../../domain/search/lookUp.ts';
import { firstWords } from '../../domain/text/firstWords.ts';
import { documentUrl, PROGRAMME_ID } from '../../domain/urls.ts';

/** The small index of numbers, names, titles and places; the search page reads it first. */
export const GET: APIRoute = () => {
  const { documents, programme } = currentCorpus();
  const { index, names } = makeLinker(documents);
  const body: LookUpIndex = {
    numbers: index,
    documents: [...documents.values()].map(({ metadata }) => [
      metadata.id,
      documentName(metadata),
      documentSubject(metadata)?.text ?? '',
      metadata.status.value ? STATUSES[metadata.status.value] : 'Hiệu lực chưa xác định',
      at(documentUrl(metadata.id)),
    ]),
    names: names.map(({ name, document }) => [name, document]),
    provisions: [...eachProvision(programme.tree.provisions)].map(({ id, text }) => [
      id,
      shortPlace(id),
      firstWords(text.value, 120),
      at(documentUrl(PROGRAMME_ID, id)),
    ]),
  };
  return new Response(JSON.stringify(body));
};
