import { capitalised } from '../text/capitalised.ts';
import { byDeadline, type Deadline } from './deadline.ts';
import {
  dueOf,
  formatPeriod,
  isWithin,
  lastDayOf,
  type Months,
  monthsOf,
  overlaps,
  type Period,
  parsePeriod,
  quarterOf,
  yearOf,
} from './period.ts';

/** A deadline as a choice sees it: its due, and the key of its words. */
export interface Due {
  due?: string | undefined;
  key: string;
}

/** What a reader asks about time. */
export type DueChoice =
  /** A stretch of time; `-Infinity` at its beginning where only its end is asked for. */
  | { kind: 'months'; months: Months }
  /** Whether a time is named at all. */
  | { kind: 'dated'; isDated: boolean }
  /** One of the ways in which no time is named. */
  | { kind: 'words'; key: string };

/** The keys of `UNDATED`, without their names: a phone loads these. */
const WITHOUT_TIME = ['dieu-kien', 'dinh-ky', 'thuong-xuyen', 'khong-neu'];

/** A choice as addresses write it now; earlier ones name part of a year by its words, which is asked for as it is read. */
export const presentChoice = (value: string) =>
  value.replace(/^cuoi-nam-(.*)/, '$1-12').replace(/^dau-nam-/, '');

/**
 * Reads a choice as an address holds it: `2002-q3` within the quarter, `den-2002-q3` up to its end, `co` and `khong`,
 * `dieu-kien` and the other keys without a time. Undefined for anything else.
 */
export function readDueChoice(value: string): DueChoice | undefined {
  if (value === 'co' || value === 'khong') return { kind: 'dated', isDated: value === 'co' };
  if (WITHOUT_TIME.includes(value)) return { kind: 'words', key: value };
  const due = value.replace(/^den-/, '');
  const period = parsePeriod(due.toUpperCase());
  if (!period) return undefined;
  const months = monthsOf(period);
  return {
    kind: 'months',
    months: due === value ? months : { ...months, from: Number.NEGATIVE_INFINITY },
  };
}

/** True when a deadline lies within what is asked for: a quarter has its months, a year its quarters. */
export function fitsDue({ due, key }: Due, choice: DueChoice): boolean {
  if (choice.kind === 'words') return key === choice.key;
  if (choice.kind === 'dated') return (due !== undefined) === choice.isDated;
  const period = due && parsePeriod(due);
  return period ? isWithin(monthsOf(period), choice.months) : false;
}

/** True when a deadline may fall into what is asked for, but its words are wider: "quý III" when September is asked for. */
export function mayFit({ due, key }: Due, choice: DueChoice): boolean {
  const period = due && parsePeriod(due);
  if (!period || choice.kind !== 'months') return false;
  return overlaps(monthsOf(period), choice.months) && !fitsDue({ due, key }, choice);
}

/** A choice by its value in addresses and its name. */
export interface NamedChoice {
  value: string;
  name: string;
}

/** What can be asked about these deadlines: stretches of time in order, ends of quarters and years, what names no time. */
export function dueChoicesOf(
  deadlines: readonly Deadline[],
): Record<'within' | 'until' | 'undated', NamedChoice[]> {
  const named = deadlines.flatMap(({ period }) => period ?? []);
  const stretches = sortedOnce(
    named.flatMap((period) => [period, quarterOf(period) ?? [], yearOf(period)].flat()),
  );
  const ends = stretches.filter(
    (period) =>
      period.precision === 'quarter' ||
      (period.precision === 'year' && !stretches.some((other) => isEarlierName(other, period))),
  );
  const undated = new Map(
    deadlines
      .filter(({ period }) => !period)
      .sort(byDeadline)
      .map(({ key, name }) => [key, name]),
  );
  return {
    within: stretches.map((period) => ({
      value: choiceValue(period),
      name: capitalised(formatPeriod(period)),
    })),
    until: ends.map((period) => ({
      value: `den-${choiceValue(period)}`,
      name: `Đến hết ${formatPeriod(period)}`,
    })),
    undated: [...undated].map(([value, name]) => ({ value, name })),
  };
}

/** A quarter ends with the year: one of the two names is enough. */
const isEarlierName = (other: Period, year: Period) =>
  other.precision === 'quarter' && lastDayOf(other) === lastDayOf(year);

export const choiceValue = (period: Period) => dueOf(period).toLowerCase();

/** Periods by their ends, the narrower first, each once. */
function sortedOnce(periods: readonly Period[]): Period[] {
  const once = new Map(periods.map((period) => [dueOf(period), period]));
  return [...once.values()].sort((a, b) => {
    const [one, other] = [monthsOf(a), monthsOf(b)];
    return one.to - other.to || other.from - one.from;
  });
}
