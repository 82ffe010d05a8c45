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
  return documents.flatMap(({ metadata: { date, inForce, expires, status }, placeOf }) => {
    const said = (value: string) => formatShortDate(value);
    const issues: Issue[] = [];
    if (date.value && inForce.value && inForce.value < date.value && !isSaid(inForce, date.value))
      issues.push(
        issue('dates-in-wrong-order', placeOf(['inForce', 'value']), {
          field: 'Ngày có hiệu lực',
          found: said(inForce.value),
          other: `ngày ban hành ${said(date.value)}`,
        }),
      );
    const late = (field: 'date' | 'inForce', name: string, other: string) =>
      issue('date-too-late', placeOf([field, 'value']), {
        field: name,
        found: said((field === 'date' ? date : inForce).value!),
        other,
      });
    if (date.value && date.value > today) return [late('date', 'Ngày ban hành', `hôm nay (${said(today)})`)];
    if (date.value && inForce.value && yearsBetween(date.value, inForce.value) > LONGEST_WAIT_YEARS)
      return [
        late(
          'inForce',
          'Ngày có hiệu lực',
          `ngày ban hành ${said(date.value)} trên ${LONGEST_WAIT_YEARS} năm`,
        ),
      ];
    const begins = inForce.value ?? date.value;
    if (begins && expires?.value && expires.value <= begins)
      issues.push(
        issue('dates-in-wrong-order', placeOf(['expires', 'value']), {
          field: 'Ngày hết hiệu lực',
          found: said(expires.value),
          other: `${inForce.value ? 'ngày có hiệu lực' : 'ngày ban hành'} ${said(begins)}`,
        }),
      );
    if (expires?.value && status.value === 'con-hieu-luc' && expires.value <= known)
      issues.push(issue('force-contradicts', placeOf(['status', 'value']), { found: said(expires.value) }));
    return issues;
  });
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
