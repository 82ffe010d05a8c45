import { formatShortDate } from '../../domain/document/date.ts';
import type { Fact } from '../../domain/document/fact.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import type { CorpusDocument } from '../corpus.ts';

/** A text may take effect from an earlier day (Nghị định 25/CP of 23/5/1993 from 1/4/1993), with a note that says so, but not from another time. */
const LONGEST_LOOK_BACK_YEARS = 2;

/**
 * A document is issued, then in force, then no longer in force; one that has ended by `known`, the last month that the
 * sources tell of, is not in force.
 */
export function checkDates(documents: readonly CorpusDocument[], known: string): Issue[] {
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
  return (
    note !== undefined && Number(issued.slice(0, 4)) - Number(value.slice(0, 4)) <= LONGEST_LOOK_BACK_YEARS
  );
}
