import type { LevelId } from './level.ts';
import type { StandingId } from './standing.ts';

/** What a list shows of a document; also a row of `/du-lieu/van-ban.json`. */
export interface ListedDocument {
  url: string;
  name: string;
  subject: string;
  /** True when `subject` is the official title, not our words. */
  isOfficial: boolean;
  /** What the programme calls it, where that is another name: "Nghị quyết Trung ương 5 - khóa IX". */
  called?: string;
  type: string;
  level: LevelId;
  issuer: string;
  issuerName: string;
  status: StandingId;
  /** As printed in lists: "Chính phủ · 11/5/1998 · Hết hiệu lực từ 2/8/2003". */
  facts: string;
  /** The document that applies now, as lists print it: "Luật 10/2022/QH15"; absent where nothing took its place. */
  now?: string;
}

/** The four axes of the list's filter, as they stand in the address. */
export const FILTER_AXES = {
  loai: 'type',
  'co-quan': 'issuer',
  cap: 'level',
  'tinh-trang': 'status',
} as const;
export type FilterAxis = keyof typeof FILTER_AXES;

/** Rows that fit every axis that has a value. */
export function filterDocuments(
  rows: readonly ListedDocument[],
  chosen: Partial<Record<FilterAxis, string>>,
): ListedDocument[] {
  const wanted = (Object.keys(FILTER_AXES) as FilterAxis[]).filter((axis) => chosen[axis]);
  return rows.filter((row) => wanted.every((axis) => row[FILTER_AXES[axis]] === chosen[axis]));
}
