import { readYear } from '../year.ts';
import { isElementDigits, type QueryElement } from './elements.ts';

/** A query without the date and the year it says in words. */
export interface Dated {
  elements: QueryElement[];
  /** `1998-05-11`, or `1998-05`. */
  date?: string;
  year?: number;
}

/** Takes out "ngày 11/5/1998", "11-5-1998", "ngày 11 tháng 5 năm 1998", "tháng 5 năm 1998", "năm 1998". */
export function takeDates(elements: readonly QueryElement[]): Dated {
  const rest: QueryElement[] = [];
  let date: string | undefined;
  let year: number | undefined;
  for (let at = 0; at < elements.length; ) {
    const taken = isOrdinalBeforeMonth(elements, rest, at) ? undefined : dateAt(elements, at);
    if (taken) {
      if (taken.date !== undefined) date = taken.date;
      if (taken.year !== undefined) year = taken.year;
      at += taken.length;
    } else {
      rest.push(elements[at]!);
      at += isTerm(elements[at]!, elements[at + 1]) ? 2 : 1;
    }
  }
  return { elements: rest, ...(date === undefined ? {} : { date }), ...(year === undefined ? {} : { year }) };
}

/** "chỉ thị 30 tháng 2 năm 1998": without another figure for it, the first is the number that the type word asks for. */
function isOrdinalBeforeMonth(
  elements: readonly QueryElement[],
  before: readonly QueryElement[],
  at: number,
): boolean {
  const [own, month, , , year, further] = elements.slice(at);
  if (
    !isElementDigits(own) ||
    month === undefined ||
    isElementDigits(month) ||
    month.sense?.filler !== 'thang'
  )
    return false;
  const saysType = before.some(
    (element) => !isElementDigits(element) && (element.sense?.type ?? element.sense?.mark) !== undefined,
  );
  return saysType && !before.some(isElementDigits) && year !== undefined && !isElementDigits(further);
}

/** "khóa 9", "lần 2", "kỳ 6": the figure is no ordinal of a document. */
function isTerm(element: QueryElement, next: QueryElement | undefined): boolean {
  return (
    !isElementDigits(element) &&
    !element.sense &&
    ['khoa', 'lan'].includes(element.text) &&
    isElementDigits(next) &&
    next.digits.length <= 2
  );
}

interface Taken {
  length: number;
  date?: string;
  year?: number;
}

/** The date that begins at a place. A day with its month but no year is taken and says nothing. */
function dateAt(elements: readonly QueryElement[], start: number): Taken | undefined {
  let at = start;
  const filler = (name: string) => {
    const element = elements[at];
    const is =
      element !== undefined &&
      !isElementDigits(element) &&
      element.sense?.filler === name &&
      !element.isBegun;
    if (is) at++;
    return is;
  };
  const figure = (most: number) => {
    const element = elements[at];
    if (
      !isElementDigits(element) ||
      element.digits.length > 2 ||
      Number(element.digits) < 1 ||
      Number(element.digits) > most
    )
      return undefined;
    at++;
    return element.digits.padStart(2, '0');
  };
  const stroke = () => {
    const element = elements[at];
    return isElementDigits(element) && element.gap === '/';
  };
  const yearFigure = () => {
    const element = elements[at];
    const year = isElementDigits(element) ? readYear(element.digits) : undefined;
    if (year !== undefined) at++;
    return year;
  };

  const saysDay = filler('ngay');
  const day = figure(31);
  if (day !== undefined) {
    const afterDay = at;
    if (filler('thang') || stroke()) {
      const month = figure(12);
      if (month !== undefined) {
        const saysYear = filler('nam');
        const year = saysYear || stroke() ? yearFigure() : undefined;
        if (year !== undefined) return { length: at - start, date: `${year}-${month}-${day}` };
        if (saysDay) return { length: at - start };
      }
    }
    return saysDay ? { length: afterDay - start } : undefined;
  }
  if (saysDay) return undefined;
  if (filler('thang')) {
    const month = figure(12);
    const year = month !== undefined && (filler('nam') || stroke()) ? yearFigure() : undefined;
    return year === undefined ? undefined : { length: at - start, date: `${year}-${month}` };
  }
  if (filler('nam')) {
    const year = yearFigure();
    return year === undefined ? undefined : { length: at - start, year };
  }
  return undefined;
}
