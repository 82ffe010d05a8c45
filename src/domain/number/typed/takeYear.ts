import type { Word } from '../../text/words.ts';
import { readYear } from '../year.ts';

/** A query without the year it says. */
export interface Yearly {
  rest: readonly Word[];
  year: number;
}

/** "luật tổ chức chính phủ 1992", "NQTW5 năm 2002": a year of four figures apart from any number; undefined without one. */
export function takeYear(words: readonly Word[]): Yearly | undefined {
  const at = words.findLastIndex(
    ({ isDigits, text, gap }, place) =>
      isDigits && text.length === 4 && gap === ' ' && words[place + 1]?.gap !== '/',
  );
  const year = at < 1 ? undefined : readYear(words[at]!.text);
  if (year === undefined) return undefined;
  const rest = words.filter(
    ({ text }, place) =>
      place !== at && !(place === at - 1 && text === 'nam') && text !== 've' && text !== 'cua',
  );
  return rest.some(({ isDigits }) => !isDigits) ? { rest, year } : undefined;
}
