/**
 * What is known of a document's force, from what is proved to what is not known; the words are the names of the groups
 * that readers filter by. The ids stand in addresses (`?tinh-trang=`) and never change.
 */
export const STANDINGS = {
  'con-hieu-luc': 'Còn hiệu lực',
  'duoc-sua-doi': 'Đã được sửa đổi',
  'co-hieu-luc': 'Đã có hiệu lực, chưa thấy văn bản thay thế',
  'con-vien-dan': 'Còn được viện dẫn',
  'co-thoi-han': 'Có thời hạn',
  'co-le-con': 'Có lẽ còn hiệu lực',
  'co-le-het': 'Có lẽ đã hết hiệu lực',
  'duoc-thay-the': 'Đã được thay thế',
  'het-hieu-luc': 'Hết hiệu lực',
  'chua-xac-dinh': 'Chưa biết hiệu lực',
} as const;

export type StandingId = keyof typeof STANDINGS;

/** A document's force as rows show it: its group, and the words ("Hết hiệu lực từ 2/8/2003"). */
export interface Force {
  id: StandingId;
  /** Empty where nothing is known: a row then says nothing, and the document's page says so in its one line. */
  phrase: string;
}

export const UNKNOWN_FORCE: Force = { id: 'chua-xac-dinh', phrase: '' };

/** How surely it is known: a source says so, it is inferred, a later text still cites the document, or not at all. */
export type Certainty = 'proved' | 'inferred' | 'cited' | 'unknown';

/** True when the document is no longer applied, be it proved or inferred. */
export function isOver(id: StandingId): boolean {
  return id === 'het-hieu-luc' || id === 'duoc-thay-the' || id === 'co-le-het';
}

/**
 * True when a document in this standing is known to bind: what came into force and was not seen to end, too. That a
 * text was amended does not say what is left of it.
 */
export function isAlive(id: StandingId): boolean {
  return id === 'con-hieu-luc' || id === 'co-hieu-luc';
}
