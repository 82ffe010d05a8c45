import { documentName } from '../domain/document/name.ts';
import type { Corpus } from './corpus.ts';
import { standingOf } from './standing/standing.ts';
import type { Successor } from './succession.ts';

/** The text that applies now as rows and cards say it, with its doubts: "Luật 10/2022/QH15, theo suy luận". */
export function nowWords(corpus: Corpus, now: Successor): string {
  const name = documentName(corpus.documents.get(now.document)!.metadata);
  return [name, now.inferredSteps > 0 && 'theo suy luận', nowForce(corpus, now)].filter(Boolean).join(', ');
}

/** What keeps one from saying flatly that a text applies now: its own force is not proved, or not what is left of it. */
export function nowForce(corpus: Corpus, { document }: Successor): string {
  const { certainty, phrase, isRestUnknown } = standingOf(corpus, document);
  if (isRestUnknown) return 'còn áp dụng phần nào: chưa biết';
  return certainty === 'proved' ? '' : phrase.charAt(0).toLocaleLowerCase('vi') + phrase.slice(1);
}
