import { isIsoDate } from '../../domain/document/date.ts';
import type { RawLine } from './rawLine.ts';

/**
 * The day a document says of itself that it is in force from.
 * Example: "Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2019."
 */
const IN_FORCE =
  /(?:này|này\.?) có hiệu lực(?: thi hành)?(?:,)?(?: kể)? từ ngày (\d{1,2})(?: tháng |[-/.])(\d{1,2})(?: năm |[-/.])((?:19|20)\d\d)/u;

export function findInForce(lines: readonly RawLine[]): string | undefined {
  for (const { text } of lines) {
    const [, day, month, year] = IN_FORCE.exec(text) ?? [];
    const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    if (day && !/^[“"]/u.test(text) && isIsoDate(date)) return date;
  }
  return undefined;
}
