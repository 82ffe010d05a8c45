import { textDirective } from '../../domain/text/textFragment.ts';
import type { Clause } from './clause.ts';

/** Words of a clause that the reader has selected, and the link to just these words. */
export interface ChosenWords {
  words: string;
  address: string;
}

/** The link to the selection when it lies in the clause's official words; undefined when it lies elsewhere. */
export function chosenWords(
  { unit, id, address }: Clause,
  chosen: Range | undefined,
): ChosenWords | undefined {
  const lines = [...unit.querySelectorAll<HTMLElement>('.row > :first-child')];
  const first = chosen && lines.find((line) => chosen.intersectsNode(line));
  if (!chosen || !first) return undefined;
  const inside = lines.filter((line) => chosen.intersectsNode(line)).map((line) => wordsIn(line, chosen));
  const before = document.createRange();
  before.setStart(unit, 0);
  before.setEnd(
    ...(first.contains(chosen.startContainer)
      ? ([chosen.startContainer, chosen.startOffset] as const)
      : ([first, 0] as const)),
  );
  const words = inside.filter(Boolean).join(' ').replace(/\s+/gu, ' ').trim();
  const directive = textDirective(words, before.toString());
  if (!directive) return undefined;
  return { words, address: `${address.replace(/#.*$/, '')}#${id}:~:${directive}` };
}

/** The part of a printed line that a selection covers. */
function wordsIn(line: HTMLElement, chosen: Range): string {
  const part = document.createRange();
  part.selectNodeContents(line);
  if (line.contains(chosen.startContainer)) part.setStart(chosen.startContainer, chosen.startOffset);
  if (line.contains(chosen.endContainer)) part.setEnd(chosen.endContainer, chosen.endOffset);
  return part.toString();
}
