import { parseNumber } from '../number/documentNumber.ts';
import { compareText } from '../text/compareText.ts';
import { formatShortDate } from './date.ts';
import type { DocumentMetadata } from './schema.ts';

/** What documents are put in order of time by: the date, else the year in the number; empty when neither is known. */
export function timeOf({ date, number }: Pick<DocumentMetadata, 'date' | 'number'>): string {
  return date.value ?? String(parseNumber(number.value ?? '')?.year ?? '');
}

/** Oldest first; a document without any time comes last. */
export function byTime(a: string, b: string): number {
  return compareText(a || '9999', b || '9999');
}

export const DATE_UNKNOWN = 'không rõ ngày';

/** A document's date beside its name: "11/5/1998", "năm 2024" where only the number's year is known, "không rõ ngày". */
export function dateWords(metadata: Pick<DocumentMetadata, 'date' | 'number'>): string {
  const time = timeOf(metadata);
  return time === '' ? DATE_UNKNOWN : time.length === 4 ? `năm ${time}` : formatShortDate(time);
}
