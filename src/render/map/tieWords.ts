import type { Corpus } from '../../corpus/corpus.ts';
import { clauseOfNode, type MapEdge, type MapEdgeKind } from '../../corpus/documentMap.ts';
import { programmeName } from '../../corpus/programmeName.ts';
import { documentName } from '../../domain/document/name.ts';
import { spokenPlace } from '../../domain/provision/spokenPlace.ts';
import { capitalised } from '../../domain/text/capitalised.ts';
import { bodyUrl, documentUrl } from '../../domain/urls.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';

/** How a tie reads from its first end to its second: "Nghị định 79/2003/NĐ-CP thay thế Nghị định 29/1998/NĐ-CP". */
export const TIE_WORDS: Record<MapEdgeKind, string> = {
  cites: 'dẫn',
  'issued-by': 'do … ban hành',
  replaces: 'thay thế',
  amends: 'sửa đổi, bổ sung',
  guides: 'hướng dẫn',
  implements: 'thực hiện',
  'based-on': 'căn cứ',
  mentions: 'viện dẫn',
  'same-as': 'có lẽ chính là',
  related: 'liên quan tới',
};

/** One end of a tie in words, and the address it leads to: a clause's place, a document, a body. */
export function tieEnd(corpus: Corpus, id: string): { name: string; url: string } {
  const document = corpus.documents.get(id);
  if (document) return { name: documentName(document.metadata), url: documentUrl(id) };
  const body = corpus.bodies.get(id);
  if (body) return { name: body.names[0]!, url: bodyUrl(id) };
  const { document: holder, provision } = clauseOfNode(id);
  const place = capitalised(spokenPlace(provision));
  return {
    name: holder === OWN_PROGRAMME ? place : `${place}, ${programmeName(corpus, holder)}`,
    url: documentUrl(holder, provision),
  };
}

/** A tie as one sentence without a full stop; an inferred one says so. */
export function tieSentence(corpus: Corpus, { kind, from, to, inference }: MapEdge): string {
  const [first, second] = [tieEnd(corpus, from).name, tieEnd(corpus, to).name];
  const said =
    kind === 'issued-by' ? `${first} do ${second} ban hành` : `${first} ${TIE_WORDS[kind]} ${second}`;
  return inference === undefined ? said : `${said} (theo suy luận)`;
}
