import type { Change } from '../../permanence/recognise.ts';
import { recognise } from '../../permanence/recognise.ts';
import type { OpenText, TextUnit } from '../../provision/textFile.ts';
import { type OfficialText, prepareText } from './officialText.ts';

/** A clause as a dated link cited it, when it has changed since. */
export interface WordsOnDay {
  official: OfficialText;
  /** The last day it stood so. */
  until: string;
  /** False when the words of that day were not kept. */
  isKept: boolean;
}

/** The earlier words that a dated link (`?v=`) cites; undefined when it cites the present ones, or none that is known. */
export function wordsOnDay(
  document: string,
  provision: string,
  version: string,
  text: OpenText,
): WordsOnDay | undefined {
  const present = text.present(provision);
  const recognised = present && recognise(version, present, text.history);
  if (recognised?.state !== 'changed') return undefined;
  const { changes, until } = recognised;
  const units = text.whole(provision).flatMap((unit) => earlierUnit(unit, changes));
  const removed = changes.flatMap((change) =>
    change.kind === 'removed' && change.words !== null ? [unitOf(change.id, change.words)] : [],
  );
  const moved = changes.flatMap((change) =>
    change.kind === 'moved' ? text.whole(change.to).slice(0, 1) : [],
  );
  return {
    official: prepareText(document, [...units, ...removed, ...moved]),
    until,
    isKept: changes.every((change) => !('words' in change) || change.words !== null),
  };
}

function earlierUnit(unit: TextUnit, changes: readonly Change[]): TextUnit[] {
  const change = changes.find(({ id }) => id === unit[0]);
  if (change?.kind === 'added') return [];
  if (change?.kind !== 'changed' || change.words === null) return [unit];
  return [[unit[0], unit[1], unit[2], unit[3], change.words]];
}

const unitOf = (id: string, words: string): TextUnit => [id, 1, '', '', words];
