import { isOfType } from '../../document/documentType.ts';
import { bearsMark } from '../../number/bearsMark.ts';
import type { BorneNumber } from '../../number/borneNumber.ts';
import { FILLERS, type Lexicon, type Sense } from '../../number/typed/lexicon.ts';
import type { NumberReading } from '../../number/typed/readNumbers.ts';
import { isTypeMark, TYPE_MARKS } from '../../number/typeMark.ts';
import type { IndexedDocument } from './readDocuments.ts';

/** A document that a reading can mean. */
export interface Fit {
  document: IndexedDocument;
  number: BorneNumber;
  /** Every mark typed is a mark of the number or of the type, none is merely another one of the same issuer. */
  isLiteral: boolean;
  /** Every mark of the number is typed. */
  isComplete: boolean;
  /** Year or date are known to be those asked for. */
  isProved: boolean;
  /** Nothing is known that speaks for the issuer asked for, only nothing against it. */
  isGuessed: boolean;
}

/**
 * The documents that a reading fits, whole numbers first. Nothing that is typed may contradict what is known:
 *
 * - a type in words excludes other types; every mark must be one of the number's, of the type's, or name the issuer;
 * - a year or date excludes others; a document whose year is unknown stays, unless one of the same series (type and
 *   marks) is proved to be of that year, since a series gives a number once a year.
 */
export function fitNumbers(
  lexicon: Lexicon,
  documents: readonly IndexedDocument[],
  reading: NumberReading,
): Fit[] {
  const fits = documents.flatMap((document) => {
    const own = document.numbers.flatMap((number) => fitNumber(lexicon, document, number, reading) ?? []);
    return own.sort(byWorth).slice(0, 1);
  });
  const proved = new Set(fits.filter(({ isProved }) => isProved).map(series));
  return fits.filter((fit) => fit.isProved || !proved.has(series(fit))).sort(byWorth);
}

const series = ({ document, number }: Fit) => `${document.type} ${number.parts.join(' ')}`;
const rank = ({ isComplete, isLiteral }: Fit) => (isComplete ? 0 : isLiteral ? 1 : 2);
const byWorth = (a: Fit, b: Fit) => rank(a) - rank(b);

function fitNumber(
  lexicon: Lexicon,
  document: IndexedDocument,
  number: BorneNumber,
  { ordinal, type, marks, begun, ...time }: NumberReading,
): Fit | undefined {
  if (number.ordinal !== ordinal || (type && !isOfType(document.type, type))) return undefined;
  const { parts } = number;
  const when = agreeOnTime(document, number, time);
  const others = marks.filter(({ mark }) => !bearsMark(parts, mark) && !isTypeMark(mark, document.type));
  const issued = others.map((mark) => agreeOnIssuer(lexicon, mark, document, number));
  if (when === 'no' || issued.includes('no')) return undefined;
  if (begun !== undefined && !fitsBegun(lexicon, document, number, begun)) return undefined;
  return {
    document,
    number,
    isLiteral: others.every(({ mark }) => mark === undefined),
    isComplete: parts.length > 0 && parts.every((part) => marks.some(({ mark }) => mark === part)),
    isProved: when === 'proved',
    isGuessed: issued.includes('unknown'),
  };
}

type Agreement = 'proved' | 'unknown' | 'no';

/** Whether year and date asked for are the document's. */
function agreeOnTime(
  { dates }: IndexedDocument,
  number: BorneNumber,
  { year, date }: Pick<NumberReading, 'year' | 'date'>,
): Agreement {
  const years = number.year ? [number.year] : dates.map((one) => Number(one.slice(0, 4)));
  const isRightDay = (one: string) => one.startsWith(date!) || date!.startsWith(one);
  if (date !== undefined && dates.length > 0 && !dates.some(isRightDay)) return 'no';
  if (year === undefined || years.length === 0) return 'unknown';
  return years.includes(year) ? 'proved' : 'no';
}

/**
 * Whether a body that is asked for issued the document, or its mark stands in the number. Unknown is a part of the
 * issuer ("Ban Thường vụ Tỉnh ủy" of Tỉnh ủy), and where nothing is known of the issuer a body that signs with the mark
 * of a wider one (the Bộ Chính trị with TW).
 */
function agreeOnIssuer(
  { bodyMarks, bodyForms, ownMark }: Lexicon,
  { bodies }: Sense,
  { issuer, inferredIssuer }: IndexedDocument,
  { parts }: BorneNumber,
): Agreement {
  if (!bodies) return 'no';
  const signs = (body: number) => bodyMarks[body]!.some((mark) => bearsMark(parts, mark));
  if (bodies.includes(issuer) || bodies.includes(inferredIssuer) || bodies.some(signs)) return 'proved';
  const whole = bodyForms[issuer]?.[0];
  if (whole !== undefined && bodies.some((body) => bodyForms[body]![0]!.endsWith(whole))) return 'unknown';
  // A number without marks ("Kết luận 229") can have any that its issuer does not exclude.
  if (parts.length === 0) return ownMark.has(issuer) ? 'no' : 'unknown';
  return issuer < 0 && inferredIssuer < 0 && bodies.every((body) => !ownMark.has(body)) ? 'unknown' : 'no';
}

/** Whether letters at the end of the query can become something that is true of the document. */
function fitsBegun(
  { bodyForms }: Lexicon,
  { type, issuer }: IndexedDocument,
  { parts }: BorneNumber,
  begun: string,
): boolean {
  const ofType = [...TYPE_MARKS.get(type)!, type.replaceAll('-', '')];
  const forms = [...parts, ...ofType, ...(bodyForms[issuer] ?? []), ...Object.keys(FILLERS)];
  return forms.some((form) => form.startsWith(begun));
}
