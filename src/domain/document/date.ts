/** A calendar date as ISO 8601 (`1998-05-11`), or a month (`1998-05`) or year where no more is proved. */
export type IsoDate = string;

/** True when `text` is an ISO date, month or year that exists in the calendar (`2002-02-30` does not). */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
}

/** `1998-05-11` → `ngày 11 tháng 5 năm 1998`, as Nghị định 30/2020/NĐ-CP prints dates inside a text. */
export function formatLongDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day !== undefined)
    return `ngày ${day < 10 ? `0${day}` : day} tháng ${month! < 3 ? `0${month}` : month} năm ${year}`;
  return month === undefined ? `năm ${year}` : `tháng ${month} năm ${year}`;
}

/** `1998-05-11` → `11/5/1998`, for tables and lists. */
export function formatShortDate(date: IsoDate): string {
  return date.split('-').map(Number).reverse().join('/');
}
