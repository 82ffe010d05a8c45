import { toWords } from '../../text/words.ts';
import type { DocumentReader } from './readDocuments.ts';
import { NOTHING, type Resolution } from './resolution.ts';
import { resolveEach } from './resolveEach.ts';
import { resolveInYear } from './resolveInYear.ts';
import { resolveNames } from './resolveNames.ts';
import { resolveNumber } from './resolveNumber.ts';

/** The answer to a query that is no place: a number, else names; words beside a number are looked for in names too. */
export function answerWords(reader: DocumentReader, query: string): Resolution {
  if (!reader.hasNames()) return NOTHING;
  const words = toWords(query);
  if (words.length === 0) return NOTHING;
  const each = resolveEach(reader, query);
  if (each) return each;
  const number = resolveNumber(reader, words, query);
  if (!number || 'among' in number) {
    const inYear = resolveInYear(reader, words);
    if (inYear) return inYear;
  }
  if (!number) return resolveNames(reader, words);
  return 'among' in number ? resolveNames(reader, words, number.among) : number;
}
