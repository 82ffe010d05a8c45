import type { Deadline } from '../../domain/deadline/deadline.ts';

/** A task as the drawing needs it. */
export interface TimelineTask {
  number: number;
  /** What is to be done, in short. */
  name: string;
  deadline: Deadline;
}
export interface TimelineGroup {
  name: string;
  tasks: readonly TimelineTask[];
}

export interface PlacedWords {
  /** Where the baseline begins, is centred or ends, by `anchor`. */
  x: number;
  y: number;
  words: string;
  anchor: 'start' | 'middle' | 'end';
  look: 'quarter' | 'month' | 'body' | 'name' | 'due';
}
/**
 * What stands for a deadline, each of a shape of its own: a bar over its quarter, a dot in its month, a diamond in the
 * month that is our reading, an open bar where a year goes on, a square where no time is named.
 */
export interface Shape {
  kind: 'bar' | 'dot' | 'diamond' | 'open' | 'square';
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface PlacedTask {
  number: number;
  /** The whole row: what can be hit. */
  row: { x: number; y: number; width: number; height: number };
  words: readonly PlacedWords[];
  shape: Shape;
}
/** An upright line between months; heavier between quarters. */
export interface GridLine {
  x: number;
  from: number;
  to: number;
  isQuarter: boolean;
}
/** The tasks that are led alike: a strip of the drawing from `top` to `bottom`. */
export interface PlacedGroup {
  name: string;
  top: number;
  bottom: number;
  words: readonly PlacedWords[];
  lines: readonly GridLine[];
  tasks: readonly PlacedTask[];
}
export interface Drawing {
  width: number;
  height: number;
  /** Names of the axis above all groups and below them; empty where each group has its own. */
  head: readonly PlacedWords[];
  foot: readonly PlacedWords[];
  groups: readonly PlacedGroup[];
}
