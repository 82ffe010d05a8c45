import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { type Task, tasksOf } from '../../src/corpus/tasks.ts';
import { calendarDays } from '../../src/domain/deadline/partOfPeriod.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { VERBS } from '../dueDates.ts';
import { OUT } from './builtPages.ts';
import { onEach } from './onEach.ts';

const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
const tasks = tasksOf(currentCorpus());
const read = (format: string) => readFileSync(join(OUT, `du-lieu/nhiem-vu.${format}`));
const names = (bodies: Task['lead']) => bodies.map(({ name }) => name).join('; ');

/** RFC 4180, read apart from how it is written: records of fields, quotation marks doubled inside them. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        field += text[at];
      }
      at++;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') field += text[at++];
    record.push(field);
    if (text[at] === ',') at++;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      records.push(record);
      record = [];
    }
  }
  return records;
}

const KEYS = [
  'clause',
  'text',
  'lead',
  'with',
  'reportTo',
  'due',
  'dueText',
  'place',
  'task',
  'reading',
  'address',
  'reportAs',
  'id',
  'precision',
];
const json: Record<string, string>[] = JSON.parse(read('json').toString('utf8'));
const csvText = read('csv').toString('utf8');
const [header, ...csv] = parseCsv(csvText.slice(1));

describe('the open data of the tasks', () => {
  it('has a byte order mark, by which Excel knows UTF-8, and ends every record with CRLF', () => {
    expect([...read('csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csvText.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(header).toEqual(KEYS);
  });

  it('is 28 objects of strings, the keys in order', () => {
    expect(json).toHaveLength(28);
    for (const row of json) {
      expect(Object.keys(row)).toEqual(KEYS);
      for (const value of Object.values(row)) expect(value).toBeTypeOf('string');
    }
  });

  it('is the same in CSV and JSON, letter by letter', () => {
    expect(csv).toEqual(json.map((row) => KEYS.map((key) => row[key])));
  });

  it('is row by row what the tree says', () =>
    onEach(tasks, (task) => {
      const { number } = task;
      expect(json[number - 1]).toMatchObject({
        clause: task.provision.id,
        text: task.words,
        lead: names(task.lead),
        with: names(task.with),
        reportTo: names(task.report),
        reportAs: VERBS[number] ?? '',
        due: task.deadline.due ?? '',
        dueText: task.deadline.text ?? '',
        reading: task.reading ?? '',
        address: new URL(documentUrl(OWN_PROGRAMME, task.provision.id), SITE).href,
      });
      expect(task.provision.text.value).toContain(json[number - 1]!['text']);
    }));
});

interface Entry {
  type: string;
  uid: string;
  summary: string;
  description: string;
  url: string;
  start?: Date & { dateOnly?: true };
  end?: Date & { dateOnly?: true };
  due?: Date;
  transparency?: string;
}
const entries = Object.values(ical.sync.parseICS(read('ics').toString('utf8'))).filter(
  (one) => one && ['VEVENT', 'VTODO'].includes((one as Entry).type),
) as unknown as Entry[];
/** A day as its letters, in the zone the parser put it in. */
const dayOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((one) => String(one).padStart(2, '0'))
    .join('-');

describe('the calendar, read by another parser', () => {
  it('has 28 entries with names that last', () => {
    expect(entries).toHaveLength(28);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(28);
  });

  it('has entries that agree with their rows', () =>
    onEach(tasks, (task) => {
      const { number } = task;
      const entry = entries[number - 1]!;
      const row = json[number - 1]!;
      const days = calendarDays(task.deadline);
      expect(row['id']).toBe(`${row['clause']}-viec-${task.inClause}`);
      expect(entry.uid).toBe(`${row['id']}@${OWN_PROGRAMME}`);
      expect(entry.url).toBe(row['address']);
      expect(entry.summary).toContain(row['task']);
      for (const key of ['text', 'lead', 'with', 'reportTo', 'dueText', 'reading'])
        expect(entry.description).toContain(row[key]);
      expect(entry.type).toBe(days ? 'VEVENT' : 'VTODO');
      expect(entry.due).toBeUndefined();
      if (!days) return expect(entry.start).toBeUndefined();
      expect([entry.start!.dateOnly, entry.end!.dateOnly]).toEqual([true, true]);
      expect([dayOf(entry.start!), dayOf(entry.end!)]).toEqual([days.from, days.until]);
      expect(entry.transparency).toBe('TRANSPARENT');
    }));

  it.each([
    ['2002-Q3', 'end-of-quarter', '2002-09-30', '2002-10-01', 4],
    ['2002-Q4', 'end-of-quarter', '2002-12-31', '2003-01-01', 1],
    ['2002-09', 'month', '2002-09-01', '2002-10-01', 3],
    ['2002-12', 'end-of-month', '2002-12-31', '2003-01-01', 4],
    ['2002-12', 'month', '2002-12-01', '2003-01-01', 5],
    ['2002-12', 'end-of-year', '2002-12-01', '2003-01-01', 1],
    ['2003', 'start-of-year', '2003-01-01', '2003-04-01', 1],
    ['2003-03', 'month', '2003-03-01', '2003-04-01', 1],
  ])('%s, %s, lasts from %s until before %s', (due, precision, from, until, count) => {
    const own = entries.filter(
      (_, index) => json[index]!['due'] === due && json[index]!['precision'] === precision,
    );
    expect(own).toHaveLength(count);
    for (const { start, end } of own) expect([dayOf(start!), dayOf(end!)]).toEqual([from, until]);
  });
});

describe('the headers', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['ics', 'text/calendar; charset=utf-8'],
  ])('say what the %s is', (format, type) => {
    const rules = readFileSync(join(OUT, '_headers'), 'utf8');
    expect(rules).toContain(`/du-lieu/nhiem-vu.${format}\n  Content-Type: ${type}\n`);
  });
});
