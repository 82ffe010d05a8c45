import { capitalised } from '../text/capitalised.ts';
import { compareText } from '../text/compareText.ts';
import { formatPeriod, type Period, parsePeriod } from './period.ts';

/**
 * How exactly a text says by when. A month, a quarter or a year is named; `reading` is an end of a year that is read
 * as its last month; the others name no time: a condition, something done again and again, something that goes on.
 */
export type DeadlineKind =
  | 'month'
  | 'quarter'
  | 'year'
  | 'reading'
  | 'condition'
  | 'recurring'
  | 'continuing'
  | 'none';

/** A task's deadline: as printed, and as read. */
export interface Deadline {
  kind: DeadlineKind;
  /** `2002-12`, `2002-Q3`, `2003`; absent when no time is named. */
  due?: string;
  /** The words of the text; absent when it says nothing about time. */
  text?: string;
  /** The stretch of time that the due names. */
  period?: Period;
  /** A key for addresses and for grouping: `2002-09`, `cuoi-nam-2002`, `dieu-kien`. */
  key: string;
  /** The group's name as a heading: "Tháng 9/2002", "Theo điều kiện". */
  name: string;
}

/** Groups without a time, in the order they are shown in. */
export const UNDATED = {
  condition: { key: 'dieu-kien', name: 'Theo điều kiện' },
  recurring: { key: 'dinh-ky', name: 'Định kỳ' },
  continuing: { key: 'thuong-xuyen', name: 'Thường xuyên' },
  none: { key: 'khong-neu', name: 'Không nêu thời hạn' },
} as const;

/**
 * Reads a deadline from what the annotation says: `due` in the form of `parsePeriod`, `text` the printed words.
 * "cuối năm 2002" and "đầu năm 2003" name a part of a year, so they stand in groups of their own.
 */
export function readDeadline(due: string | undefined, text: string | undefined): Deadline {
  const printed = text === undefined ? {} : { text };
  const period = due === undefined ? undefined : parsePeriod(due);
  if (!period) {
    const kind = undatedKind(text);
    return { kind, ...printed, key: UNDATED[kind].key, name: UNDATED[kind].name };
  }
  const dated = { due: due!, ...printed, period };
  const [, part] = /(đầu|cuối) năm \d{4}/iu.exec(text ?? '') ?? [];
  if (!part)
    return {
      kind: period.precision,
      ...dated,
      key: due!.toLowerCase(),
      name: capitalised(formatPeriod(period)),
    };
  const isEnd = part.toLowerCase() === 'cuối';
  return {
    kind: isEnd && period.precision === 'month' ? 'reading' : period.precision,
    ...dated,
    key: `${isEnd ? 'cuoi' : 'dau'}-nam-${period.year}`,
    name: capitalised(`${part} năm ${period.year}`),
  };
}

function undatedKind(text: string | undefined): keyof typeof UNDATED {
  if (text === undefined) return 'none';
  if (/^(?:sau|trước|trong) khi\b|^khi\b|^nếu\b/iu.test(text)) return 'condition';
  if (/định kỳ|hàng (?:năm|quý|tháng|tuần|ngày)/iu.test(text)) return 'recurring';
  return /thường xuyên/iu.test(text) ? 'continuing' : 'none';
}

/** What the words about time are called: a condition or a rhythm is no deadline. */
export function timeLabel({ kind }: Pick<Deadline, 'kind'>): 'Thời hạn' | 'Điều kiện' | 'Khi nào' {
  if (kind === 'condition') return 'Điều kiện';
  return kind === 'recurring' || kind === 'continuing' ? 'Khi nào' : 'Thời hạn';
}

/** True when the words name part of a year, so that month or place in the year is our reading. */
export const isRead = ({ key }: Deadline) => /^(?:cuoi|dau)-nam-/.test(key);

/** "cách hiểu: tháng 12/2002", for words that name part of a year only; undefined where the text is exact. */
export function readingOf(deadline: Deadline): string | undefined {
  if (!isRead(deadline) || !deadline.period) return undefined;
  return deadline.kind === 'reading'
    ? `cách hiểu: ${formatPeriod(deadline.period)}; văn bản không ghi tháng`
    : `cách hiểu: trong ${formatPeriod(deadline.period)}; văn bản không ghi tháng`;
}

/** The order of deadlines: by the first day they name, the exact before what is read, then those that name none. */
export function byDeadline(a: Deadline, b: Deadline): number {
  return compareText(rank(a), rank(b));
}

function rank({ period, key, kind }: Deadline): string {
  if (!period) return `9${Object.keys(UNDATED).indexOf(kind)}`;
  const { year, firstMonth, lastMonth } = period;
  return [year, firstMonth, lastMonth].map((one) => String(one).padStart(4, '0')).join('-') + key;
}
