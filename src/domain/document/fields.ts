/** The forms that fields of frontmatter and lists have; a form's name is what `corpus/fieldForms.ts` explains. */
import { z } from 'zod';
import { CLAUSE_FORM, parseClause } from '../provision/clauseReference.ts';
import { isIsoDate } from './date.ts';

const not = (error: string) => ({ error, abort: true });

/** What is written into a form where nothing is known: it would be printed as if it were known. */
const STANDS_FOR_NOTHING = /^(?:(?:chưa|không) (?:biết|rõ|có|xác định)|n\/a|null|none|[-–—?.…_]+)[.!]?$/iu;
/** What a writer leaves in the words to come back to. */
const LEFT_TO_DO = /\b(?:MEMORY|TODO|TBD|FIXME|XXX)\b|\?\?\?/u;

/** Words for readers: on one line, with nothing around them, and no tag, which would be printed as it stands. */
export const wordsForReaders = z
  .string()
  .regex(/\S/u, not('blank'))
  .regex(/^[^\n\r]*$/u, not('line-break'))
  .regex(/^\S(?:.*\S)?$/u, not('outer-space'))
  .regex(/^(?!.*<\/?[A-Za-z!]).*$/u, not('tag'))
  .refine((written) => !STANDS_FOR_NOTHING.test(written) && !LEFT_TO_DO.test(written), not('placeholder'));

/** An id: lower case without marks, joined by hyphens. */
export const hyphenatedId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not-a-slug' });

/** A day, month or year of the calendar, of a time that documents of this site can be of. */
export const date = z.string().refine((written) => isIsoDate(written) && /^(?:1[89]|20)\d\d/.test(written), {
  error: 'date-does-not-exist',
  abort: true,
});

/** A day of the calendar: a month or a year is not enough. */
export const day = date.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'not-a-day' });

/** A month of the calendar. */
export const month = date.regex(/^\d{4}-\d{2}$/, { error: 'not-a-month' });

/** Keys of `sources.yaml` or clauses; one may stand without brackets. */
export const sourceKeys = z.union([
  wordsForReaders.transform((key) => [key]),
  z
    .array(wordsForReaders)
    .min(1)
    .refine((keys) => new Set(keys).size === keys.length, { error: 'source-twice' }),
]);

const SOURCE_KEY = /^S\d{2,4}[a-z]?$/;

/** A key of `sources.yaml`: `S04`, `S65b`. */
export const sourceKey = z.string().regex(SOURCE_KEY, { error: 'not-a-source-key' });

/** True for what can be a key of `sources.yaml`; what is none names a clause. */
export const isSourceKey = (key: string) => SOURCE_KEY.test(key);

/** A clause of a document: `nghi-dinh-25-cp-1993#dieu-5`. */
export const clause = z
  .string()
  .regex(CLAUSE_FORM, { error: 'not-a-clause' })
  .transform((written) => parseClause(written)!);

/** An address on the web that a reader may be led to: no script, no name of a user before another host. */
export const webAddress = z.string().refine(isWebAddress, { error: 'not-a-web-address', params: {} });

function isWebAddress(written: string): boolean {
  if (/\s|[,;]$/.test(written) || !URL.canParse(written)) return false;
  const { protocol, username, password, hostname } = new URL(written);
  return /^https?:$/.test(protocol) && username + password === '' && hostname.includes('.');
}

/** A title, or what was seen in a source: the page goes on after it, so it ends without a full stop. */
export const unended = wordsForReaders.regex(/[^.]$/u, { error: 'full-stop' });

/** A document's number as printed: figures first, no "số" before them, no space in it, nothing after it, its marks in capitals. */
export const documentNumber = wordsForReaders
  .regex(/^\d+\p{L}?(?:\S*[\p{L}\d)])?$/u, not('not-a-number'))
  .regex(/^[^\p{L}]*$|\p{Lu}/u, not('not-a-number'))
  .regex(/^[^\u2013\u2014]*$/u, not('not-a-hyphen'))
  .regex(/^(?!.*(?<!\p{L})(?:[QN]D|HDND|HDBT)(?!\p{L}))/u, { error: 'mark-without-stroke' });

/** Words by which readers look for something: a few, without marks between them. */
export const keyword = wordsForReaders
  .regex(/^[\p{L}\p{M}\d\s/&-]+$/u, not('not-a-keyword'))
  .refine((written) => written.length <= 60 && written.split(/\s+/u).length <= 10, {
    error: 'not-a-keyword',
  });

/** Keywords of one thing; none where it has none. */
export const keywords = z.array(keyword);

/** A word of the thesaurus: so many syllables are looked up at a time, and one alone has too many meanings. */
export const readerWord = keyword.regex(/^\S+(?:\s+\S+){1,3}$/u, { error: 'not-a-reader-word' });

/** Who signed: a name, whose words begin with capitals; an office may stand after it. */
export const personName = wordsForReaders.regex(/^\p{Lu}\S*\s+(?:\S+\s+)*?\p{Lu}/u, { error: 'not-a-name' });

/** A reason, printed after "theo suy luận, ". */
export const reason = wordsForReaders.regex(/^vì\s/u, { error: 'not-a-reason' });

/** A sentence about what came later: it says when, and why where it is inferred. */
export const datedSentence = wordsForReaders
  .regex(/\b(?:19|20)\d\d\b/u, not('no-year'))
  .regex(/^(?!Theo suy luận)|(?<!\p{L})vì\s/u, { error: 'inferred-without-reason' });
