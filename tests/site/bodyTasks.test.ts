import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { tasksOf } from '../../src/corpus/tasks.ts';
import { byDeadline } from '../../src/domain/deadline/deadline.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { VERBS } from '../dueDates.ts';
import { builtPages, oneSpaced, pageAt } from './builtPages.ts';
import { onEach } from './onEach.ts';

const corpus = currentCorpus();
const tasks = tasksOf(corpus);
const pages = builtPages();

const NAMES = { lead: 'Chủ trì', with: 'Phối hợp' } as const;
/** What is said of a body above a task, by the verb that the task has for it. */
const ABOVE: Readonly<Record<string, string>> = {
  'báo cáo': 'nhận báo cáo',
  trình: 'được trình',
  giúp: 'được giúp',
  'kiến nghị với': 'nhận kiến nghị',
};
const wordsOf = (element: HTMLElement) => oneSpaced(element.textContent);

describe('the pages of bodies', () => {
  const charged = [
    ...new Set(tasks.flatMap((task) => [...task.lead, ...task.with, ...task.report]).map(({ id }) => id)),
  ];

  it('have every task in every role by date, and the way to the list', () =>
    onEach(charged, (id) => {
      const { root } = pageAt(pages, `/co-quan/${id}/`);
      for (const [role, key] of [
        ['lead', 'thuc-hien'],
        ['with', 'cung-lam'],
        ['report', 'bao-cao'],
      ] as const) {
        const own = tasks.filter((task) => task[role].some((body) => body.id === id));
        const heading = root.querySelector(`#viec-${role}`);
        if (own.length === 0) {
          expect(heading).toBeNull();
          continue;
        }
        const said = oneSpaced(wordsOf(heading!)).toLocaleLowerCase('vi');
        if (role === 'report') for (const { number } of own) expect(said).toContain(ABOVE[VERBS[number]!]);
        else expect(said).toContain(NAMES[role].toLocaleLowerCase('vi'));
        expect(heading!.querySelector('a')!.getAttribute('href')).toBe(`/nhiem-vu/?co-quan=${id}&vai=${key}`);
        const items = heading!.parentNode!.querySelectorAll('li');
        const byDate = [...own].sort((a, b) => byDeadline(a.deadline, b.deadline) || a.number - b.number);
        expect(items.map((item) => item.querySelector('a')!.getAttribute('href'))).toEqual(
          byDate.map(({ provision }) => documentUrl(OWN_PROGRAMME, provision.id)),
        );
        for (const [index, task] of byDate.entries()) expect(wordsOf(items[index]!)).toContain(task.label);
      }
    }));

  it.each([
    [
      'ban-to-chuc-thanh-uy',
      'Chủ trì 10 nhiệm vụ: 8 có thời hạn, xong chậm nhất 31/3/2003; 2 không có thời hạn.',
    ],
    [
      'ban-dan-van-thanh-uy',
      'Chủ trì 2 nhiệm vụ, xong chậm nhất 31/12/2002. Phối hợp 1 nhiệm vụ, xong chậm nhất 31/12/2002.',
    ],
    // Whom a task is reported to is not charged with it.
    [
      'thuong-truc-thanh-uy',
      'Nhận báo cáo về 4 nhiệm vụ, xong chậm nhất 31/12/2002. Được trình 1 nhiệm vụ, xong chậm nhất 30/9/2002.',
    ],
    [
      'ban-thuong-vu-thanh-uy',
      'Được trình 2 nhiệm vụ: 1 có thời hạn, xong chậm nhất 31/12/2002; 1 không có thời hạn. Được giúp trong 2 nhiệm vụ, xong chậm nhất 31/3/2003.',
    ],
    ['trung-uong', 'Nhận kiến nghị trong 1 nhiệm vụ, xong chậm nhất 30/9/2002.'],
  ])('%s answers first: in which role how many tasks, by when', (id, answer) => {
    const { root } = pageAt(pages, `/co-quan/${id}/`);
    const first = root.querySelectorAll('main p:not(.kicker)').map(wordsOf);
    expect(first.slice(0, 2)).toContain(answer);
  });

  it('say what the body is called today before what it has to do, where that is known', () => {
    const known = [...corpus.bodies.values()].filter(({ today }) => today.value !== undefined);
    expect(known.length).toBeGreaterThan(5);
    for (const { id } of known) {
      const { root } = pageAt(pages, `/co-quan/${id}/`);
      expect(wordsOf(root.querySelector('main p:not(.kicker)')!), id).toMatch(/^Nay: /);
    }
  });

  it('have the tasks of Ban Tổ chức Thành ủy by quarter', () => {
    const { root } = pageAt(pages, '/co-quan/ban-to-chuc-thanh-uy/');
    const groups = root
      .querySelectorAll('#viec-lead ~ h3')
      .map((heading) => [
        wordsOf(heading),
        heading.nextElementSibling!.querySelectorAll('small > :first-child').map(wordsOf),
      ]);
    expect(groups).toEqual([
      ['Quý III/2002', ['I.1', 'II.1', 'II.1 gạch 1', 'II.1 gạch 2', 'IV.3']],
      ['Quý IV/2002', ['I.1', 'IV.1 đoạn 2']],
      ['Quý I/2003', ['III.2']],
      ['Không có thời hạn', ['III.1', 'IV.1']],
    ]);
  });
});
