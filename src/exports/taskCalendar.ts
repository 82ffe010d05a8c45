import ICAL from 'ical.js';
import type { Task } from '../corpus/tasks.ts';
import { readingOf, timeLabel } from '../domain/deadline/deadline.ts';
import { calendarDays } from '../domain/deadline/partOfPeriod.ts';
import { shortPlace, spokenPlace } from '../domain/provision/spokenPlace.ts';
import { ROLES, roleName } from '../domain/task/role.ts';
import { capitalised } from '../domain/text/capitalised.ts';
import { documentUrl } from '../domain/urls.ts';
import { joinNames, taskId } from './taskRow.ts';

// A line is at most 75 bytes (RFC 5545, 3.1); the library does not count the space that a folded line begins with.
ICAL.foldLength = 74;

export interface CalendarContext {
  /** What the calendar is called. */
  name: string;
  /** Makes a full address of a path of the site. */
  absolute: (path: string) => string;
  /** The day the clause's words were last published: `2026-11-24`. */
  stampOf: (task: Task) => string;
}

/**
 * The tasks as an iCalendar file (RFC 5545), in printed order. A task with a time is an event over the days that the
 * text names (the last one where it says "cuối"), which takes no time in the reader's own calendar; one without a time is a to-do without a due date.
 */
export function taskCalendar(tasks: readonly Task[], context: CalendarContext): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Chuong trinh hanh dong//Nhiem vu//VI');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  // RFC 7986, and the name that older programs read.
  calendar.updatePropertyWithValue('name', context.name);
  calendar.updatePropertyWithValue('x-wr-calname', context.name);
  for (const task of tasks) calendar.addSubcomponent(toComponent(task, context));
  return `${calendar.toString()}\r\n`;
}

function toComponent(task: Task, { absolute, stampOf }: CalendarContext): ICAL.Component {
  const { document, provision, label, deadline } = task;
  const days = calendarDays(deadline);
  const component = new ICAL.Component(days ? 'vevent' : 'vtodo');
  const set = (name: string, value: string | ICAL.Time) => component.updatePropertyWithValue(name, value);
  set('uid', `${taskId(task)}@${document}`);
  set('dtstamp', ICAL.Time.fromDateTimeString(`${stampOf(task)}T00:00:00Z`));
  if (days) {
    set('dtstart', ICAL.Time.fromDateString(days.from));
    set('dtend', ICAL.Time.fromDateString(days.until));
    set('transp', 'TRANSPARENT');
  }
  set('summary', `${shortPlace(provision.id)}: ${label}`);
  set('description', describe(task).join('\n'));
  set('url', absolute(documentUrl(document, provision.id)));
  return component;
}

function describe(task: Task): string[] {
  const { provision, words, deadline, reading } = task;
  const said = calendarDays(deadline)?.reading ?? readingOf(deadline);
  return [
    `${capitalised(spokenPlace(provision.id))}: “${words}”`,
    ...ROLES.flatMap((role) =>
      task[role].length > 0 ? [`${roleName(role, task.reportAs)}: ${joinNames(task[role])}.`] : [],
    ),
    deadline.text
      ? `${timeLabel(deadline)} theo văn bản: “${deadline.text}”.`
      : 'Văn bản không nêu thời hạn.',
    ...(said ? [`${capitalised(said)}.`] : []),
    ...(reading ? [`Lưu ý khi đọc: ${reading}`] : []),
  ];
}
