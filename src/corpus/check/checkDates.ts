import { formatShortDate } from '../../domain/document/date.ts';
import type { Fact } from '../../domain/document/fact.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';
import type { Catalogues } from '../readCatalogues.ts';

/** A text may take effect from an earlier day (Nghị định 25/CP of 23/5/1993 from 1/4/1993), with a note that says so, but not from another time. */
const LONGEST_LOOK_BACK_YEARS = 2;

/** Later than so many years after its day no text has taken effect: the year is a slip of the pen. */
const LONGEST_WAIT_YEARS = 10;

/**
 * A document is issued, then in force, then no longer in force; one that has ended by `known`, the last month that the
 * sources tell of, is not in force. Nothing was issued after `today`.
 */
export function checkDates(documents: readonly CorpusDocument[], known: string, today: string): Issue[] {
  return documents.flatMap((document) => {
    // A year that cannot be makes the other days look wrong too.
    const late = lateDay(document, today);
    return late ? [late] : [...earlyBeginning(document), ...endings(document, known)];
  });
}

type Dated = Pick<CorpusDocument, 'metadata' | 'placeOf'>;

/** In force before it was issued, without a note that says why. */
function earlyBeginning({ metadata: { date, inForce }, placeOf }: Dated): Issue[] {
  if (!date.value || !inForce.value || inForce.value >= date.value || isSaid(inForce, date.value)) return [];
  return [
    issue('dates-in-wrong-order', placeOf(['inForce', 'value']), {
      field: 'Ngày có hiệu lực',
      found: formatShortDate(inForce.value),
      other: `ngày ban hành ${formatShortDate(date.value)}`,
    }),
  ];
}

/** Issued in the future, or in force long after it was issued. */
function lateDay({ metadata: { date, inForce }, placeOf }: Dated, today: string): Issue | undefined {
  if (!date.value) return undefined;
  const issued = formatShortDate(date.value);
  if (date.value > today)
    return issue('date-too-late', placeOf(['date', 'value']), {
      field: 'Ngày ban hành',
      found: issued,
      other: `hôm nay (${formatShortDate(today)})`,
    });
  if (!inForce.value || yearsBetween(date.value, inForce.value) <= LONGEST_WAIT_YEARS) return undefined;
  return issue('date-too-late', placeOf(['inForce', 'value']), {
    field: 'Ngày có hiệu lực',
    found: formatShortDate(inForce.value),
    other: `ngày ban hành ${issued} trên ${LONGEST_WAIT_YEARS} năm`,
  });
}

/** Ended before it began, or said to be in force though it has ended. */
function endings({ metadata: { date, inForce, expires, status }, placeOf }: Dated, known: string): Issue[] {
  if (!expires?.value) return [];
  const issues: Issue[] = [];
  const found = formatShortDate(expires.value);
  const begins = inForce.value ?? date.value;
  if (begins && expires.value <= begins)
    issues.push(
      issue('dates-in-wrong-order', placeOf(['expires', 'value']), {
        field: 'Ngày hết hiệu lực',
        found,
        other: `${inForce.value ? 'ngày có hiệu lực' : 'ngày ban hành'} ${formatShortDate(begins)}`,
      }),
    );
  if (status.value === 'con-hieu-luc' && expires.value <= known)
    issues.push(issue('force-contradicts', placeOf(['status', 'value']), { found }));
  return issues;
}

function isSaid({ value = '', note }: Fact, issued: string): boolean {
  return note !== undefined && yearsBetween(value, issued) <= LONGEST_LOOK_BACK_YEARS;
}

const yearsBetween = (from: string, to: string) => Number(to.slice(0, 4)) - Number(from.slice(0, 4));

/** Nobody has read a copy of a month that is still to come. */
export function checkReadMonths({ value, placeOf }: Catalogues['sources'], today: string): Issue[] {
  return Object.entries(value).flatMap(([key, { read }]) =>
    read.slice(0, 7) > today.slice(0, 7)
      ? [
          issue('date-too-late', placeOf([key, 'read']), {
            field: 'Tháng của bản lưu',
            found: formatShortDate(read),
            other: `hôm nay (${formatShortDate(today)})`,
          }),
        ]
      : [],
  );
}
