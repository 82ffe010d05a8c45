import { describe, expect, it } from 'vitest';
import { readDeadline, UNDATED } from './deadline.ts';
import { dueChoicesOf, fitsDue, mayFit, presentChoice, readDueChoice } from './dueChoice.ts';

const Q3 = readDeadline('2002-Q3', 'cuối quý III/2002');
const SEPTEMBER = readDeadline('2002-09', 'trong tháng 9/2002');
const Q4 = readDeadline('2002-Q4', 'cuối quý IV/2002');
const DECEMBER = readDeadline('2002-12', 'tháng 12/2002');
const END_OF_2002 = readDeadline('2002-12', 'cuối năm 2002');
const START_OF_2003 = readDeadline('2003', 'đầu năm 2003');
const MARCH = readDeadline('2003-03', 'trong tháng 3/2003');
const CONDITION = readDeadline(undefined, 'sau khi Quốc hội ban hành');
const YEARLY = readDeadline(undefined, 'hàng năm');
const SILENT = readDeadline(undefined, undefined);
const ALL = {
  Q3,
  SEPTEMBER,
  Q4,
  DECEMBER,
  END_OF_2002,
  START_OF_2003,
  MARCH,
  CONDITION,
  YEARLY,
  SILENT,
};
const namesOf = (test: (deadline: typeof Q3) => boolean) =>
  Object.entries(ALL).flatMap(([name, deadline]) => (test(deadline) ? [name] : []));

/** What is asked for; what lies within; what may fall into it, though its words are wider. */
const TABLE: readonly [value: string, within: string, wider: string][] = [
  ['2002-q3', 'Q3 SEPTEMBER', ''],
  ['2002-09', 'SEPTEMBER', 'Q3'],
  ['2002-07', '', 'Q3'],
  ['2002-q4', 'Q4 DECEMBER END_OF_2002', ''],
  ['2002-12', 'DECEMBER END_OF_2002', 'Q4'],
  ['2002', 'Q3 SEPTEMBER Q4 DECEMBER END_OF_2002', ''],
  ['2003', 'START_OF_2003 MARCH', ''],
  ['2003-q1', 'MARCH', 'START_OF_2003'],
  ['2003-03', 'MARCH', 'START_OF_2003'],
  ['den-2002-08', '', 'Q3'],
  ['den-2002-09', 'Q3 SEPTEMBER', ''],
  ['den-2002-q3', 'Q3 SEPTEMBER', ''],
  ['den-2002-q4', 'Q3 SEPTEMBER Q4 DECEMBER END_OF_2002', ''],
  ['den-2002', 'Q3 SEPTEMBER Q4 DECEMBER END_OF_2002', ''],
  ['den-2003-q1', 'Q3 SEPTEMBER Q4 DECEMBER END_OF_2002 MARCH', 'START_OF_2003'],
  ['den-2003', 'Q3 SEPTEMBER Q4 DECEMBER END_OF_2002 START_OF_2003 MARCH', ''],
  ['cuoi-nam-2002', 'DECEMBER END_OF_2002', 'Q4'],
  ['dau-nam-2003', 'START_OF_2003 MARCH', ''],
  ['co', 'Q3 SEPTEMBER Q4 DECEMBER END_OF_2002 START_OF_2003 MARCH', ''],
  ['khong', 'CONDITION YEARLY SILENT', ''],
  ['dieu-kien', 'CONDITION', ''],
  ['dinh-ky', 'YEARLY', ''],
  ['khong-neu', 'SILENT', ''],
  ['2004', '', ''],
];

describe('a choice of time', () => {
  it.each(TABLE)('%s has within it “%s”, and perhaps “%s”', (value, within, wider) => {
    const choice = readDueChoice(presentChoice(value))!;
    expect(namesOf((deadline) => fitsDue(deadline, choice)).join(' ')).toBe(within);
    expect(namesOf((deadline) => mayFit(deadline, choice)).join(' ')).toBe(wider);
  });

  it('knows every way of naming no time', () => {
    for (const { key } of Object.values(UNDATED))
      expect(readDueChoice(key), key).toEqual({ kind: 'words', key });
  });

  it.each(['', 'quy-3', '2002-q5', '2002-13', 'den-', 'den-khong', 'constructor'])(
    '“%s” is none',
    (value) => {
      expect(readDueChoice(value)).toBeUndefined();
    },
  );

  it('is offered for each stretch that holds a deadline, each end, each way of naming no time', () => {
    const { within, until, undated } = dueChoicesOf(Object.values(ALL));
    expect(within.map(({ name }) => name)).toEqual([
      'Tháng 9/2002',
      'Quý III/2002',
      'Tháng 12/2002',
      'Quý IV/2002',
      'Năm 2002',
      'Tháng 3/2003',
      'Quý I/2003',
      'Năm 2003',
    ]);
    expect(until.map(({ value, name }) => [value, name])).toEqual([
      ['den-2002-q3', 'Đến hết quý III/2002'],
      ['den-2002-q4', 'Đến hết quý IV/2002'],
      ['den-2003-q1', 'Đến hết quý I/2003'],
      ['den-2003', 'Đến hết năm 2003'],
    ]);
    expect(undated.map(({ value }) => value)).toEqual(['dieu-kien', 'dinh-ky', 'khong-neu']);
    for (const { value } of [...within, ...until, ...undated])
      expect(readDueChoice(value), value).toBeDefined();
  });
});
