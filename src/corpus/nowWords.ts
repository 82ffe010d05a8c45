import { documentName } from '../domain/document/name.ts';
import type { Corpus } from './corpus.ts';
import type { Successor } from './succession.ts';

/** The text that applies now as rows and cards say it: "Luật 10/2022/QH15, theo suy luận". */
export function nowWords({ documents }: Corpus, { document, inferredSteps }: Successor): string {
  return `${documentName(documents.get(document)!.metadata)}${inferredSteps > 0 ? ', theo suy luận' : ''}`;
}
