import { isIsoDate } from './date.ts';

/** What an official text says of its own day and number. */
export interface PrintedFact {
  /** An ISO date, or a number as printed. */
  value: string;
  /** As the text prints it. */
  found: string;
  start: number;
}

const DAY = String.raw`(?:ngày\s+)?(\d{1,2})(?:\s+tháng\s+|[/.-])(\d{1,2})(?:\s+năm\s+|[/.-])(\d{4})`;
/** "Hà Nội, ngày 11 tháng 5 năm 1998": the line of place and date, and nothing else. */
const PLACE_AND_DATE = new RegExp(`^\\p{Lu}[^,;:.]{1,60},?\\s+(?=ngày\\s)${DAY}\\.?$`, 'u');
/** "Nghị định này có hiệu lực thi hành kể từ ngày 26 tháng 5 năm 1998". */
const IN_FORCE = new RegExp(
  `(?<=\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+){0,3} này có hiệu lực(?: thi hành)?,? (?:kể )?từ )${DAY}`,
  'u',
);
/** "Số: 29/1998/NĐ-CP", "Luật số: 24/2018/QH14", alone on its line. */
const NUMBER = /^(?:\p{Lu}\p{Ll}+(?: \p{Ll}+)? )?[Ss]ố\s*:?\s*(\d\S*?\p{L}\S*?)[.;]?$/u;

const asDay = (match: RegExpExecArray | null): PrintedFact | undefined => {
  if (!match) return undefined;
  const [found, day = '', month = '', year = ''] = match;
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(value) ? { value, found, start: match.index } : undefined;
};

/** The day of a document in its line of place and date. */
export const printedDate = (line: string): PrintedFact | undefined => asDay(PLACE_AND_DATE.exec(line));

/** The day from which a text says itself to be in force ("Quyết định này có hiệu lực từ ngày …"). */
export const printedInForce = (text: string): PrintedFact | undefined => asDay(IN_FORCE.exec(text));

/** The number in the head of a text. */
export function numberInHead(line: string): PrintedFact | undefined {
  const match = NUMBER.exec(line);
  return match ? { value: match[1]!, found: match[0], start: 0 } : undefined;
}
