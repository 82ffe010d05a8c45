import type { StatusId } from '../../domain/document/status.ts';

/** How a document's force is drawn: a shape of its own for each state, so that colour is never the only sign. */
export interface StatusMark {
  /** Class of its colour: in force, no longer in force, replaced, not known. */
  tone: 'alive' | 'over' | 'replaced' | 'unknown';
  /** Path around 0,0, 14 pixels high. */
  shape: string;
}

const DISC = 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z';

export const STATUS_MARKS: Record<StatusId, StatusMark> = {
  'con-hieu-luc': { tone: 'alive', shape: DISC },
  // A disc with a bar: in force, and changed.
  'duoc-sua-doi': { tone: 'alive', shape: 'M-7-1.5a7 7 0 0 1 14 0zM-7 1.5a7 7 0 0 0 14 0z' },
  // A square crossed out.
  'het-hieu-luc': { tone: 'over', shape: 'M-6-6h12v12h-12zl12 12m0-12l-12 12' },
  // A lozenge, half filled: another text has taken its place.
  'duoc-thay-the': { tone: 'replaced', shape: 'M0-8l8 8l-8 8l-8-8z' },
  // A ring: nothing proved.
  'chua-xac-dinh': { tone: 'unknown', shape: DISC },
};

export function statusMark(status: StatusId | undefined): StatusMark {
  return STATUS_MARKS[status ?? 'chua-xac-dinh'];
}
