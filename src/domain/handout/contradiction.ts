import { documentOfAddress } from '../documentAddress.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import { type Judgement, judged } from './judgeDocument.ts';
import type { JudgedWords } from './judgeWords.ts';
import type { Knowledge } from './knowledge.ts';

/** Words that name one place, set on a link to another. A larger or smaller unit of the same place is no other. */
export function contradiction(
  knowledge: Knowledge,
  { target }: JudgedWords,
  leadsTo: string,
): Judgement | undefined {
  const linked = documentOfAddress(leadsTo);
  if (!linked || !target) return undefined;
  const [a, b] = [target.provision ?? '', linked.provision ?? ''];
  const isInside = a === b || a === '' || b === '' || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
  if (target.document === linked.document && isInside) return undefined;
  const details = { words: nameOf(knowledge, target), link: nameOf(knowledge, linked) };
  return judged('mismatch', details);
}

function nameOf(
  knowledge: Knowledge,
  { document, provision }: { document: string; provision?: string },
): string {
  const name = knowledge.documents.get(document)?.name ?? document;
  return provision === undefined ? name : `${spokenPlace(provision)}, ${name}`;
}
