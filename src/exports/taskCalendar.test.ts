import { describe, expect, it } from 'vitest';
import type { Task } from '../corpus/tasks.ts';
import { readDeadline } from '../domain/deadline/deadline.ts';
import { OWN_PROGRAMME } from '../site.config.ts';
import { taskCalendar } from './taskCalendar.ts';

const task = (
  due: string | undefined,
  text: string | undefined,
  words = 'Sơ kết, rút kinh nghiệm; đề xuất',
): Task =>
  ({
    document: OWN_PROGRAMME,
    number: 1,
    inClause: 2,
    provision: { id: 'muc-iv-diem-4' },
    part: 'muc-iv',
    words,
    label: 'Sơ kết',
    lead: [{ id: 'a', name: 'Ban A; B' }],
    with: [],
    report: [],
    deadline: readDeadline(due, text),
  }) as unknown as Task;
const write = (one: Task) =>
  taskCalendar([one], {
    name: 'Nhiệm vụ',
    absolute: (path) => `https://vi.du${path}`,
    stampOf: () => '2026-11-24',
  });
const unfold = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('a task in the calendar', () => {
  it.each([
    ['2002-09', 'trong tháng 9/2002', '20020901', '20021001'],
    ['2002-Q3', 'cuối quý III/2002', '20020930', '20021001'],
    ['2002-Q3', 'trong quý III/2002', '20020701', '20021001'],
    ['2002-12', 'cuối năm 2002', '20021201', '20030101'],
    ['2003', 'đầu năm 2003', '20030101', '20030401'],
  ])('with %s is an event over its days', (due, text, from, until) => {
    const lines = unfold(write(task(due, text)));
    expect(lines).toContain(`DTSTART;VALUE=DATE:${from}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${until}`);
    expect(lines).toContain('TRANSP:TRANSPARENT');
    expect(lines).toContain(`UID:muc-iv-diem-4-viec-2@${OWN_PROGRAMME}`);
    expect(lines).toContain('DTSTAMP:20261124T000000Z');
    expect(lines).toContain('URL:https://vi.du/chuong-trinh/#muc-iv-diem-4');
  });

  it('without a time is a to-do without a day', () => {
    const lines = unfold(write(task(undefined, undefined)));
    expect(lines).toContain('BEGIN:VTODO');
    expect(lines.filter((line) => /^(?:DUE|DTSTART|DTEND)/.test(line))).toEqual([]);
    expect(lines.join('\n')).toContain('Văn bản không nêu thời hạn.');
  });

  it('says that part of a year is read', () => {
    expect(unfold(write(task('2002-12', 'cuối năm 2002'))).join('\n')).toContain('Cách hiểu: tháng 12/2002');
    expect(unfold(write(task('2003', 'đầu năm 2003'))).join('\n')).toContain(
      'Lịch đặt “đầu năm 2003” ở quý I/2003 theo cách hiểu',
    );
  });

  it('is folded after at most 75 bytes, between letters, and ends every line with CRLF', () => {
    const text = write(
      task(
        '2002-12',
        'tháng 12/2002',
        'Sơ kết thực hiện cuộc vận động, đổi mới và chỉnh đốn Đảng '.repeat(9),
      ),
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toContain('\uFFFD');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
