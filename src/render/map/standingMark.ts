import type { StandingId } from '../../domain/document/standing.ts';

/** How a document's force is drawn: a shape of its own for each, so that colour is never the only sign. */
export type MarkTone = 'alive' | 'amended' | 'likely' | 'cited' | 'perhaps' | 'over' | 'unknown';

interface StandingMark {
  /** Path around 0,0, about 14 pixels high. */
  shape: string;
  /** What it means, for the key. */
  words: string;
}

const RING = 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z';
const SQUARE = 'M-5.5-5.5h11v11h-11z';

/** In the order of the key. */
export const STANDING_MARKS: Record<MarkTone, StandingMark> = {
  alive: { shape: RING, words: 'còn hiệu lực' },
  amended: { shape: `${RING}M0-6v12`, words: 'đã được sửa đổi' },
  likely: { shape: `${RING}M-6 0h12`, words: 'có lẽ còn hiệu lực' },
  cited: { shape: `${RING}M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z`, words: 'còn được viện dẫn' },
  over: { shape: `${SQUARE}l11 11m0-11l-11 11`, words: 'hết hiệu lực, đã được thay thế' },
  perhaps: { shape: SQUARE, words: 'có lẽ đã hết hiệu lực' },
  unknown: { shape: RING, words: 'chưa biết hiệu lực' },
};

/** A stroke across the line: something amended the text. */
export const AMENDMENT = 'M0-6v12';

const TONES: Record<StandingId, MarkTone> = {
  'con-hieu-luc': 'alive',
  'duoc-sua-doi': 'amended',
  'co-hieu-luc': 'alive',
  'con-vien-dan': 'cited',
  'co-thoi-han': 'unknown',
  'co-le-con': 'likely',
  'co-le-het': 'perhaps',
  'duoc-thay-the': 'over',
  'het-hieu-luc': 'over',
  'chua-xac-dinh': 'unknown',
};

export function toneOf(standing: StandingId): MarkTone {
  return TONES[standing];
}
