import { isOfType } from '../../document/documentType.ts';
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
  const fits = documents.flatMap((document) => fitDocument(lexicon, document, reading) ?? []);
  const proved = new Set(fits.filter(({ isProved }) => isProved).map(series));
  return fits.filter((fit) => fit.isProved || !proved.has(series(fit))).sort((a, b) => rank(a) - rank(b));
}

const series = ({ document, number }: Fit) => `${document.type} ${number.parts.join(' ')}`;
const rank = ({ isComplete, isLiteral }: Fit) => (isComplete ? 0 : isLiteral ? 1 : 2);

function fitDocument(lexicon: Lexicon, document: IndexedDocument, reading: NumberReading): Fit | undefined {
  if (reading.type !== undefined && !isOfType(document.type, reading.type)) return undefined;
  const fits = document.numbers.flatMap((number) => {
    if (number.ordinal !== reading.ordinal) return [];
    const when = agreeOnTime(document, number, reading);
    if (when === 'no') return [];
    let isLiteral = true;
    let isGuessed = false;
    for (const mark of reading.marks) {
      if (isPart(mark, number.parts) || isTypeMark(mark.mark, document.type)) continue;
      if (mark.mark !== undefined) isLiteral = false;
      const issued = agreeOnIssuer(lexicon, mark, document, number);
      if (issued === 'no') return [];
      if (issued === 'unknown') isGuessed = true;
    }
    if (reading.begun !== undefined && !fitsBegun(lexicon, document, number, reading.begun)) return [];
    return [
      {
        document,
        number,
        isLiteral,
        isComplete: isComplete(reading.marks, number.parts),
        isProved: when === 'proved',
        isGuessed,
      },
    ];
  });
  return fits.sort((a, b) => rank(a) - rank(b))[0];
}

type Agreement = 'proved' | 'unknown' | 'no';

/** Whether year and date asked for are the document's. */
function agreeOnTime(
  { dates }: IndexedDocument,
  number: BorneNumber,
  { year, date }: NumberReading,
): Agreement {
  const years = number.year ? [number.year] : dates.map((one) => Number(one.slice(0, 4)));
  let agreement: Agreement = 'unknown';
  for (const asked of [year, date === undefined ? undefined : Number(date.slice(0, 4))])
    if (asked !== undefined && years.length > 0) {
      if (!years.includes(asked)) return 'no';
      agreement = 'proved';
    }
  if (date === undefined || dates.length === 0) return agreement;
  return dates.some((one) => one.startsWith(date) || date.startsWith(one)) ? 'proved' : 'no';
}

/** A mark of the number, one without the number of the legislature, or several run together ("TTLT" of TT-LT). */
export function isPart({ mark }: Sense, parts: readonly string[]): boolean {
  if (mark === undefined) return false;
  if (parts.some((part) => part === mark || (part.startsWith(mark) && /^\d+$/.test(part.slice(mark.length)))))
    return true;
  return (
    parts.length > 1 &&
    parts.join('').includes(mark) &&
    parts.some((_, from) => parts.slice(from, from + 2).join('') === mark)
  );
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
  if (bodies.includes(issuer) || bodies.includes(inferredIssuer)) return 'proved';
  if (bodies.some((body) => parts.some((part) => bodyMarks[body]!.has(part.replace(/\d+$/, '')))))
    return 'proved';
  const whole = bodyForms[issuer]?.[0];
  if (whole !== undefined && bodies.some((body) => bodyForms[body]![0]!.endsWith(whole))) return 'unknown';
  // A number without marks ("Kết luận 229") can have any that its issuer does not exclude.
  if (parts.length === 0) return ownMark.has(issuer) ? 'no' : 'unknown';
  return issuer < 0 && inferredIssuer < 0 && bodies.every((body) => !ownMark.has(body)) ? 'unknown' : 'no';
}

function isComplete(marks: readonly Sense[], parts: readonly string[]): boolean {
  return parts.length > 0 && parts.every((part) => marks.some(({ mark }) => mark === part));
}

/** Whether letters at the end of the query can become something that is true of the document. */
function fitsBegun(
  { bodyForms }: Lexicon,
  { type, issuer }: IndexedDocument,
  { parts }: BorneNumber,
  begun: string,
): boolean {
  const forms = [
    parts,
    [...TYPE_MARKS.get(type)!],
    [type.replaceAll('-', '')],
    bodyForms[issuer] ?? [],
    Object.keys(FILLERS),
  ];
  return forms.some((some) => some.some((form) => form.startsWith(begun)));
}
