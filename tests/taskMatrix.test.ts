import { describe, expect, it } from 'vitest';
import { facetsOf } from '../src/components/tasks/facets.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { tasksOf } from '../src/corpus/tasks.ts';
import { dueChoicesOf } from '../src/domain/deadline/dueChoice.ts';
import { shortPlace } from '../src/domain/provision/spokenPlace.ts';
import { fits } from '../src/domain/task/taskChoice.ts';
import { ASKED, DUE_DATES, expectedTasks } from './dueDates.ts';

const tasks = tasksOf(loadCorpus(process.cwd()));
const facets = tasks.map(facetsOf);
const bodies = [...new Set(DUE_DATES.flatMap(([, , own]) => own))];
const found = (body: string, time: string) =>
  facets.filter((task) => fits(task, { 'co-quan': body, 'thoi-han': time })).map(({ number }) => number);

describe('each body in each time', () => {
  it('has the tasks that the dates written down by hand say', () => {
    for (const body of bodies)
      for (const [time, days] of Object.entries(ASKED))
        expect(found(body, time), `${body} ${time}`).toEqual(expectedTasks(body, days));
  });

  it('covers every body that is charged, every place, and every time that can be chosen', () => {
    const charged = facets.flatMap(({ lead, with: beside, report }) => [...lead, ...beside, ...report]);
    expect(bodies.toSorted()).toEqual([...new Set(charged)].toSorted());
    expect(DUE_DATES.map(([, place]) => place)).toEqual(
      tasks.map(({ provision }) => shortPlace(provision.id)),
    );
    const { within, until } = dueChoicesOf(tasks.map(({ deadline }) => deadline));
    expect(Object.keys(ASKED).toSorted()).toEqual([...within, ...until].map(({ value }) => value).toSorted());
  });

  it('Ban Tổ chức Thành ủy in the third quarter of 2002 has five, that of September among them', () => {
    expect(found('ban-to-chuc-thanh-uy', '2002-q3')).toEqual([2, 9, 10, 11, 24]);
  });
});
