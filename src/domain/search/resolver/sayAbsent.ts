import type { NumberReading } from '../../number/typed/readNumbers.ts';
import { fitCut } from './fitReadings.ts';
import { documentHits } from './hits.ts';
import { nearNumbers } from './nearNumbers.ts';
import type { DocumentReader } from './readDocuments.ts';
import { MOST_NEAR, type Resolution } from './resolution.ts';

/** The answer for a number that nothing here bears, with what is like it. */
export function sayAbsent(
  reader: DocumentReader,
  readings: readonly NumberReading[],
  query: string,
): Resolution {
  const plain = readings.filter(({ cut }) => cut === 0);
  const runTogether = (fitCut(reader, readings, 2) ?? []).map(({ document }) => document);
  const near = [...runTogether, ...nearNumbers(reader, plain.length > 0 ? plain : readings)];
  const asked = query.trim().slice(0, 100);
  return { kind: 'no-such-number', hits: [], near: documentHits(near).slice(0, MOST_NEAR), asked };
}

/** Figures and a begun word: no number yet. */
export function isOnlyBegun(readings: readonly NumberReading[]): boolean {
  return readings.every(({ begun, type, marks }) => begun && !type && marks.length === 0);
}
