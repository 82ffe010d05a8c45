import type { MapEdge } from '../../corpus/documentMap.ts';
import type { Port } from './routeTies.ts';
import type { TimeScale } from './timeScale.ts';

/** A document drawn: mark, words beside it, and the rectangle that a finger can hit. Pixels. */
export interface DrawnDocument {
  id: string;
  x: number;
  /** Middle of its row. */
  y: number;
  side: 'left' | 'right';
  name: readonly string[];
  issuer?: string;
  date?: string;
  from: number;
  to: number;
  height: number;
}

export interface DrawnChip {
  id: string;
  x: number;
  y: number;
  width: number;
  text: string;
}

export interface DrawnTie {
  edge: MapEdge;
  points: readonly Port[];
}

/** The picture as numbers: everything in pixels from its upper left corner. */
export interface MapLayout {
  width: number;
  height: number;
  /** Right end of the programme's column; left end of the undated region, of the years before the axis, and the axis. */
  columns: { programme: number; undated: number; early: number; axis: number };
  scale: TimeScale;
  years: readonly { year: number; x: number }[];
  lanes: readonly { top: number; bottom: number }[];
  clauses: readonly DrawnChip[];
  documents: readonly DrawnDocument[];
  bodies: readonly DrawnChip[];
  ties: readonly DrawnTie[];
}

/** Width of the picture: a desk's screen shows it whole. */
export const WIDTH = 1200;
/** Size and height of a line of words; what a finger needs. */
export const FONT = 13;
export const LINE = 21;
export const TOUCH = 44;
/** Height of the line of years at the top. */
export const HEAD = 40;
/** The free strip above each row, and where lines run in it. */
export const GUTTER = 12;
export const TRACKS = [4, 8];
export const BETWEEN_LANES = 12;
/** Names are broken at this width; the programme's column is as wide as its longest place. */
export const NAME_WIDTH = 142;
export const COLUMN = 88;
