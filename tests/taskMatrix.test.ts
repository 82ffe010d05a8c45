import { describe, expect, it } from 'vitest';
import { facetsOf } from '../src/components/tasks/facets.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { tasksOf } from '../src/corpus/tasks.ts';
import { dueChoicesOf } from '../src/domain/deadline/dueChoice.ts';
import { shortPlace } from '../src/domain/provision/spokenPlace.ts';
import { REPORT_WAYS } from '../src/domain/task/reportWay.ts';
import { ROLE_KEYS, ROLES } from '../src/domain/task/role.ts';
import { fits, type TaskFilter } from '../src/domain/task/taskChoice.ts';
import { ASKED, CHARGED, DUE_DATES, expectedTasks, VERBS } from './dueDates.ts';

const tasks = tasksOf(loadCorpus(process.cwd()));
const facets = tasks.map(facetsOf);
const found = (filter: TaskFilter) => facets.filter((task) => fits(task, filter)).map(({ number }) => number);

describe('each task that names a body above it', () => {
  const above = tasks.filter(({ report }) => report.length > 0);

  it('has the verb written down by hand', () => {
    expect(
      Object.fromEntries(above.map(({ number, reportAs }) => [number, REPORT_WAYS[reportAs].verb])),
    ).toEqual(VERBS);
  });

  it.each(above.map((task) => [shortPlace(task.provision.id), task] as const))(
    '%s: its text has that verb',
    (_, task) => {
      const printed = [task.provision, ...(task.ruler ? [task.ruler] : [])].map(({ text }) =>
        text.value.toLowerCase(),
      );
      expect(printed.some((text) => text.includes(REPORT_WAYS[task.reportAs].verb))).toBe(true);
    },
  );
});

describe('each body in each time and role', () => {
  it('has the tasks that the dates written down by hand say', () => {
    for (const body of CHARGED)
      for (const [time, days] of Object.entries(ASKED)) {
        const asked = { 'co-quan': body, 'thoi-han': time };
        expect(found(asked), `${body} ${time}`).toEqual(expectedTasks(body, days));
        for (const [vai, role] of Object.entries(ROLE_KEYS))
          expect(found({ ...asked, vai }), `${body} ${time} ${vai}`).toEqual(expectedTasks(body, days, role));
      }
  });

  it('is written down for every body that is charged, every place, every role, and every time that can be chosen', () => {
    const charged = facets.flatMap((task) => ROLES.flatMap((role) => task[role]));
    expect(CHARGED.toSorted()).toEqual([...new Set(charged)].toSorted());
    expect(DUE_DATES.map(([number, place]) => [number, place])).toEqual(
      tasks.map(({ number, provision }) => [number, shortPlace(provision.id)]),
    );
    for (const [index, [, place, bodies]] of DUE_DATES.entries())
      for (const role of ROLES) expect(facets[index]![role], `${place} ${role}`).toEqual(bodies[role] ?? []);
    const { within, until } = dueChoicesOf(tasks.map(({ deadline }) => deadline));
    expect(Object.keys(ASKED).toSorted()).toEqual([...within, ...until].map(({ value }) => value).toSorted());
  });

  it.each([
    ['quý III/2002', '2002-q3'],
    ['đến hết quý III/2002', 'den-2002-q3'],
  ])('Ban Tổ chức Thành ủy, %s: five, that of September among them', (_, time) => {
    const numbers = found({ 'co-quan': 'ban-to-chuc-thanh-uy', 'thoi-han': time });
    expect(numbers.map((number) => shortPlace(tasks[number - 1]!.provision.id))).toEqual([
      'I.1',
      'II.1',
      'II.1 gạch 1',
      'II.1 gạch 2',
      'IV.3',
    ]);
  });
});
